-- Deeds that are still to be told; written in the unit of work of the deed itself.
create table news (
	id           bigint generated always as identity primary key,
	subject_kind text not null,
	subject_id   text not null,
	actor_id     uuid,
	role         text not null,
	action       text not null,
	to_state     text,
	reason       text,
	detail       text,
	acted_at     timestamptz not null
);

create table message (
	id           uuid primary key,
	member_id    uuid not null references member,
	subject_kind text not null,
	subject_id   uuid not null,
	proposal_id  uuid not null references proposal,
	action       text not null,
	to_state     text,
	reason       text,
	detail       text,
	acted_at     timestamptz not null,
	made_at      timestamptz not null,
	read_at      timestamptz,
	constraint message_once unique (member_id, subject_kind, subject_id, action, acted_at)
);

create index message_of_member on message (member_id, made_at desc);
create index message_unread on message (member_id) where read_at is null;

-- Where a member wants to be told beside the site. A channel that is given up leaves no address behind.
create table contact_way (
	member_id uuid not null references member,
	channel   text not null constraint contact_way_channel_check check (channel in ('MAIL', 'SMS')),
	address   text not null,
	language  text not null,
	since     timestamptz not null,
	served_at timestamptz,
	primary key (member_id, channel)
);

create table digest (
	id            uuid primary key,
	member_id     uuid not null references member,
	channel       text not null constraint digest_channel_check check (channel in ('MAIL', 'SMS')),
	made_at       timestamptz not null,
	attempts      integer not null default 0,
	claimed_until timestamptz,
	sent_at       timestamptz,
	given_up_at   timestamptz
);

create index digest_waiting on digest (made_at) where sent_at is null and given_up_at is null;

-- A message goes into one digest of a channel, whoever collects.
create table digest_item (
	message_id uuid not null references message,
	channel    text not null,
	digest_id  uuid not null references digest,
	primary key (message_id, channel)
);

create index digest_item_by_digest on digest_item (digest_id);

-- Signs the links of outgoing mail; made once, the same on every node.
create table signing_key (
	name text primary key,
	key  bytea not null
);
