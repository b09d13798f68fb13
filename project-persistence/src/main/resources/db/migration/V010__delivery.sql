create table delivery (
	project_id          uuid primary key references project,
	procurement_method  text not null,
	procurement_record  text not null,
	supplier            text,
	contract_fen        bigint check (contract_fen >= 0),
	signed_on           date,
	due_on              date,
	countersigned_by    uuid references member,
	started_on          date,
	finished_on         date,
	acceptance_passed   boolean,
	acceptance_findings text,
	judged_on           date,
	maintenance_owner   text,
	in_use_on           date,
	version             integer not null
);

create table delivery_progress (
	project_id  uuid not null references delivery,
	position    integer not null,
	percent     integer not null check (percent between 0 and 100),
	words       text not null,
	reported_at timestamptz not null,
	primary key (project_id, position)
);

create table delivery_variation (
	project_id  uuid not null references delivery,
	position    integer not null,
	new_sum_fen bigint not null check (new_sum_fen >= 0),
	reason      text not null,
	varied_at   timestamptz not null,
	primary key (project_id, position)
);

create table delivery_photo (
	project_id uuid not null references delivery,
	position   integer not null,
	photo_id   text not null,
	stage      text not null,
	added_at   timestamptz not null,
	primary key (project_id, position)
);

create table delivery_seat (
	project_id uuid not null references delivery,
	seat       text not null,
	primary key (project_id, seat)
);
