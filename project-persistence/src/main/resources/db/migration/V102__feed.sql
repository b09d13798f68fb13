create table feed (
	id           uuid primary key,
	name         text not null,
	channel      text not null,
	district     text not null,
	office       text,
	community    text,
	key_hash     text not null,
	made_by      uuid not null references member,
	made_at      timestamptz not null,
	revoked_at   timestamptz,
	last_used_at timestamptz
);

-- The same idempotency key makes one request, also where two nodes hear of it at once.
create table feed_handed (
	feed_id       uuid not null references feed,
	once_key      text not null,
	content       text not null,
	reference     text,
	tracking_code text,
	at            timestamptz not null,
	primary key (feed_id, once_key)
);

create index feed_handed_by_code on feed_handed (tracking_code);
