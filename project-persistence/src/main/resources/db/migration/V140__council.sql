-- Who sits for which party, by name. Nobody is deleted: a term ends.
create table council_member (
	id             uuid primary key,
	district       text not null,
	office         text not null,
	community      text not null,
	name           text not null,
	party          text not null check (party in ('PARTY_ORGANISATION', 'RESIDENTS_COMMITTEE', 'WORKSTATION',
		'RESIDENT_REPRESENTATIVES', 'EXPERTS')),
	representative boolean not null check (representative or party <> 'RESIDENT_REPRESENTATIVES'),
	term_from      date not null,
	term_until     date not null,
	check (term_from <= term_until)
);

create index council_member_by_community on council_member (community, term_until);

alter table meeting add column door_code text;

-- The list as it stood when the meeting was called. The meeting itself may be written later in the same transaction.
create table meeting_seat (
	id                uuid primary key,
	meeting_id        uuid not null references meeting deferrable initially deferred,
	council_member_id uuid not null references council_member,
	name              text not null,
	party             text not null,
	representative    boolean not null,
	code_mark         text,
	signed_in_at      timestamptz,
	unique (meeting_id, council_member_id),
	unique (meeting_id, code_mark)
);
