create extension if not exists pg_trgm;

create table district (
	id              text primary key,
	name            text not null,
	terms_district  text not null,
	terms_office    text not null,
	terms_community text not null,
	terms_goods     text not null,
	selection_level text not null
);

create table office (
	id          text primary key,
	district_id text not null references district,
	name        text not null,
	code_prefix text not null
);

create table community (
	id          text primary key,
	office_id   text not null references office,
	district_id text not null references district,
	name        text not null
);

-- The scope is the district's code, or the district's and the office's joined by a slash.
create table programme_rules (
	scope               text not null,
	valid_from          date not null,
	cap_works_fen       bigint not null check (cap_works_fen >= 0),
	cap_goods_fen       bigint not null check (cap_goods_fen >= 0),
	cap_service_fen     bigint not null check (cap_service_fen >= 0),
	cap_fast_track_fen  bigint not null check (cap_fast_track_fen >= 0),
	quorum_numerator    integer not null,
	quorum_denominator  integer not null,
	lead_days           integer not null,
	accept_working_days integer not null,
	notice_working_days integer not null,
	need_info_days      integer not null,
	pool_years          integer not null,
	rating_days         integer not null,
	defect_days         integer not null,
	advance_percent     integer not null,
	progress_percent    integer not null,
	retention_percent   integer not null,
	audit_above_fen     bigint not null check (audit_above_fen >= 0),
	primary key (scope, valid_from)
);

create table holiday (
	day  date primary key,
	kind text not null,
	name text not null
);

create table code_series (
	series text primary key,
	last   integer not null
);
