create table call (
	id           uuid primary key,
	district     text not null,
	office       text not null,
	community    text not null references community,
	year         integer not null,
	title        text not null,
	words        text not null,
	opens_on     date not null,
	closes_on    date not null,
	looked_at_on date not null,
	published_by uuid not null references member,
	published_at timestamptz not null,
	withdrawn_at timestamptz,
	check (closes_on >= opens_on and looked_at_on > closes_on)
);

create unique index call_once_a_year on call (community, year) where withdrawn_at is null;
create index call_by_end on call (closes_on) where withdrawn_at is null;
