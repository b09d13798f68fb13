create table member (
	id            uuid primary key,
	username      text not null unique,
	name          text not null,
	password_hash text,
	version       integer not null
);

create table member_grant (
	member_id uuid not null references member,
	role      text not null,
	district  text not null,
	office    text,
	community text,
	unique nulls not distinct (member_id, role, district, office, community)
);
