create table meeting (
	id         uuid primary key,
	code       text not null unique,
	district   text not null,
	office     text not null,
	community  text not null,
	held_on    date not null,
	place      text not null,
	status     text not null check (status in ('CALLED', 'CHECKED_IN', 'ADJOURNED', 'VOTING', 'COUNTED', 'CONFIRMED',
		'VOIDED')),
	counted_by uuid references member,
	version    integer not null
);

create index meeting_by_community on meeting (community, status, held_on);

create table meeting_attendance (
	meeting_id uuid not null references meeting,
	position   integer not null,
	party      text not null,
	eligible   integer not null,
	present    integer not null check (present between 0 and eligible),
	primary key (meeting_id, position)
);

create table meeting_item (
	meeting_id          uuid not null references meeting,
	position            integer not null,
	project_id          uuid not null references project,
	yes                 integer,
	no                  integer,
	abstain             integer,
	representatives_yes integer,
	agreed_fen          bigint check (agreed_fen >= 0),
	primary key (meeting_id, position)
);

create index meeting_item_by_project on meeting_item (project_id);
