create table batch (
	id          uuid primary key,
	code        text not null unique,
	district    text not null,
	office      text,
	community   text,
	year        integer not null,
	number      integer not null,
	cut_off     date not null,
	ceiling_fen bigint not null check (ceiling_fen >= 0),
	status      text not null check (status in ('OPEN', 'BALANCING', 'PENDING', 'APPROVED', 'RUNNING', 'ALL_STARTED',
		'ALL_DONE', 'CLOSED')),
	frozen_by   uuid references member,
	approved_at timestamptz,
	version     integer not null
);

-- One verdict per project; asked at commit, for items move up when one before them is taken back.
create table batch_item (
	batch_id   uuid not null references batch,
	position   integer not null,
	project_id uuid not null references project,
	verdict    text not null,
	amount_fen bigint not null check (amount_fen >= 0),
	reason     text not null,
	primary key (batch_id, position),
	constraint batch_item_once unique (batch_id, project_id) deferrable initially deferred
);

create index batch_item_by_project on batch_item (project_id);
