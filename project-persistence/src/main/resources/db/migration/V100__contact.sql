-- Apart from the request, sealed: neither a list of requests nor a copy of this table tells anybody's number.
create table contact (
	proposal_id  uuid primary key references proposal,
	name_sealed  text,
	phone_sealed text,
	phone_mark   text,
	unnamed      boolean not null,
	scan_id      text,
	version      integer not null,
	check ((phone_sealed is null) = (phone_mark is null))
);

-- One key for the whole database: another one is refused before it seals anything.
create table vault_key (
	only_one    boolean primary key default true check (only_one),
	fingerprint text not null
);

-- Counts how often somebody knocked; worth nothing after a crash, so nothing is written ahead.
create unlogged table knock (
	who   text primary key,
	since timestamptz not null,
	times integer not null
);

create index knock_by_since on knock (since);
