-- What a programme had done before its records were kept here; not tied to a district, for it may outlive one.
create table history (
	district    text not null,
	from_year   integer not null,
	to_year     integer not null,
	settled     integer not null,
	finished    integer not null,
	money_fen   bigint not null check (money_fen >= 0),
	communities integer not null,
	earmark_fen bigint not null check (earmark_fen >= 0),
	as_of       date not null,
	primary key (district, from_year, to_year)
);
