-- Papers that were handed in may be read after the vote is over.
alter table voting_round drop constraint voting_round_status_check;
alter table voting_round add constraint voting_round_status_check
	check (status in ('DRAFT', 'ANNOUNCED', 'OPEN', 'COUNTING', 'CLOSED', 'DECIDED', 'OVERRULED', 'CALLED_OFF'));

-- Who holds a paper. Which one it is stands nowhere but in the sheet's keyed hash.
alter table voter add column paper_at timestamptz, add column paper_by uuid references member,
	add constraint voter_paper_whole check (num_nulls(paper_at, paper_by) in (0, 2));

-- One sheet for each link, and so for each voter; receipt, link and hand are taken away when the round closes.
create table paper_sheet (
	round_id  uuid not null references voting_round,
	serial    text not null,
	receipt   text,
	stage     text not null check (stage in ('PRINTED', 'OUT', 'IN', 'VOID')),
	link      text,
	handed_by uuid references member,
	found     text check (found in ('VALID', 'BLANK', 'TOO_MANY', 'OVER_BUDGET', 'UNREADABLE', 'NAMES_THE_VOTER', 'NOT_ON_THE_ROLL', 'DOUBLE')),
	primary key (round_id, serial),
	unique (round_id, link),
	unique (round_id, receipt)
);

-- What clerks read, each without the other's; nobody reads a sheet twice.
create table paper_entry (
	round_id uuid not null,
	serial   text not null,
	turn     integer not null check (turn between 1 and 3),
	clerk    uuid not null references member,
	found    text not null,
	vote     text not null,
	points   text not null,
	read_at  timestamptz not null,
	primary key (round_id, serial, turn),
	unique (round_id, serial, clerk),
	foreign key (round_id, serial) references paper_sheet
);
