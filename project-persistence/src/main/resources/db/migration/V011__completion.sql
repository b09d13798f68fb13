create table payment (
	id           uuid primary key,
	project_id   uuid not null references project,
	district     text not null,
	office       text not null,
	community    text not null,
	amount_fen   bigint not null check (amount_fen >= 0),
	purpose      text not null,
	status       text not null check (status in ('REQUESTED', 'VERIFIED', 'APPROVED', 'PAID', 'RETURNED')),
	requested_by uuid not null references member,
	verified_by  uuid references member,
	requested_at timestamptz not null,
	paid_at      timestamptz,
	version      integer not null
);

create index payment_by_project on payment (project_id);

create table rating (
	project_id   uuid not null references project,
	member_id    uuid not null references member,
	satisfaction text not null,
	words        text,
	rated_at     timestamptz not null,
	version      integer not null,
	primary key (project_id, member_id)
);
