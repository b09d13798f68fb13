create table bench (
	id                   uuid primary key,
	donor_id             uuid not null,
	place_street         text not null,
	place_corner         text not null,
	price_fen            bigint not null,
	repairs_fen          bigint,
	status               text not null,
	inspection_inspector text,
	inspection_finding   text,
	inspected_at         timestamptz,
	version              integer not null
);

create table bench_plank (
	bench_id  uuid not null references bench,
	position  integer not null,
	wood      text not null,
	colour    text not null,
	price_fen bigint not null,
	primary key (bench_id, position)
);
