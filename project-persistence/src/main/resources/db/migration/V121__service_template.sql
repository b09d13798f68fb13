create table service_template (
	id                uuid primary key,
	district          text not null,
	office            text,
	community         text,
	title             text not null,
	problem           text not null,
	works             text not null,
	place             text not null,
	quantity          text,
	theme             text not null,
	beneficiary_count integer not null check (beneficiary_count > 0),
	beneficiary_unit  text not null,
	beneficiary_group text,
	cost_fen          bigint not null check (cost_fen >= 0),
	provenance        text not null,
	retired           boolean not null,
	version           integer not null
);

alter table project add column template_id uuid references service_template;

-- Two presses at a time make one project for each community, unless the earlier came to nothing.
create unique index project_of_template on project (template_id, community, year)
	where template_id is not null and status not in ('VOTED_DOWN', 'EXPIRED', 'REFUSED', 'CANCELLED', 'TERMINATED');
