create table project (
	id                uuid primary key,
	code              text not null unique,
	year              integer not null,
	district          text not null,
	office            text not null,
	community         text not null,
	title             text not null,
	problem           text not null,
	works             text not null,
	place             text not null,
	quantity          text,
	type              text not null,
	theme             text not null,
	urgency           text not null,
	beneficiary_count integer not null check (beneficiary_count > 0),
	beneficiary_unit  text not null,
	beneficiary_group text,
	provenance        text not null,
	status            text not null check (status in ('DRAFT', 'IN_DELIBERATION', 'VOTED_DOWN', 'CANDIDATE', 'IN_NOTICE',
		'READY_TO_REPORT', 'REPORTED', 'IN_BALANCING', 'POOLED', 'EXPIRED', 'REFUSED', 'IN_BATCH', 'APPROVED', 'PROCURING',
		'CONTRACTED', 'IN_PROGRESS', 'SUSPENDED', 'COMPLETED', 'RECTIFYING', 'ACCEPTED', 'IN_USE', 'SETTLED', 'AUDITED',
		'CLOSED', 'ARCHIVED', 'CANCELLED', 'TERMINATED')),
	since             timestamptz not null,
	estimate_fen      bigint not null check (estimate_fen >= 0),
	agreed_fen        bigint check (agreed_fen >= 0),
	approved_fen      bigint check (approved_fen >= 0),
	contracted_fen    bigint check (contracted_fen >= 0),
	settled_fen       bigint check (settled_fen >= 0),
	pooled_until      date,
	fast_track        boolean not null,
	version           integer not null
);

create index project_by_place on project (district, office, community, status, year);
create index project_by_status on project (status, year);

create table project_cost_line (
	project_id uuid not null references project,
	position   integer not null,
	type       text not null,
	what       text not null,
	cost_fen   bigint not null check (cost_fen >= 0),
	primary key (project_id, position)
);

create table project_origin (
	project_id  uuid not null references project,
	proposal_id uuid not null references proposal,
	primary key (project_id, proposal_id)
);

create index project_origin_by_proposal on project_origin (proposal_id);
