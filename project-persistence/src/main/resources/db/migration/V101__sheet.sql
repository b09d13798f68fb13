create table sheet (
	id           uuid primary key,
	district     text not null,
	office       text not null,
	community    text not null references community,
	file_name    text not null,
	content_mark text not null,
	uploaded_by  uuid not null references member,
	uploaded_at  timestamptz not null,
	good         integer not null,
	bad          integer not null,
	imported_at  timestamptz,
	imported     integer not null default 0,
	forgotten    boolean not null default false,
	unique (community, content_mark)
);

create table sheet_line (
	sheet_id      uuid not null references sheet,
	number        integer not null,
	cells_sealed  text,
	mark          text not null,
	faults        text not null,
	tracking_code text references proposal (tracking_code),
	primary key (sheet_id, number)
);

-- The same line becomes a request once, whichever sheet brings it.
create unique index sheet_line_taken_in on sheet_line (mark) where tracking_code is not null;
create index sheet_latest_first on sheet (community, uploaded_at);
create index sheet_to_forget on sheet (uploaded_at) where not forgotten;
