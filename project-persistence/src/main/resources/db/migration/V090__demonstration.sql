-- With which preset the data began. One row for the whole installation: whoever begins second meets the key.
create table demonstration (
	id integer primary key default 1 check (id = 1),
	preset text not null,
	-- How far the clock is ahead of the machine's.
	ahead_micros bigint not null,
	begun_at timestamptz not null default now()
);
