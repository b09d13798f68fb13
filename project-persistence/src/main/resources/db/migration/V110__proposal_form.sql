-- Where a community lies: microdegrees, WGS-84. All absent where nobody has drawn its map.
alter table community
	add column map_west integer,
	add column map_south integer,
	add column map_east integer,
	add column map_north integer,
	add constraint community_map_whole check (num_nulls(map_west, map_south, map_east, map_north) in (0, 4)),
	add constraint community_map_check check (map_west < map_east and map_south < map_north);

-- A form that is sent twice, by a second press or from the page before, makes one request: its token is taken.
alter table proposal
	add column pin_longitude integer,
	add column pin_latitude integer,
	add column beneficiaries text,
	add column contact text,
	add column form_token uuid constraint proposal_form_token_key unique,
	add constraint proposal_pin_whole check (num_nulls(pin_longitude, pin_latitude) in (0, 2));

-- The words that stood there before a typo was corrected.
create table proposal_earlier_wish (
	proposal_id uuid not null references proposal,
	position    integer not null,
	title       text not null,
	problem     text not null,
	wanted      text not null,
	place       text not null,
	primary key (proposal_id, position)
);

-- What a resident has typed and not sent yet: one a member, gone when it is sent.
create table proposal_draft (
	member_id     uuid primary key references member,
	community     text,
	title         text,
	problem       text,
	wanted        text,
	place         text,
	beneficiaries text,
	contact       text,
	east          text,
	north         text,
	pinned        boolean not null,
	saved_at      timestamptz not null
);
