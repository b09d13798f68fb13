alter table meeting add column on_phones boolean not null default false;

-- Exists only while a vote on phones is open: afterwards nothing leads from a member to a choice.
create table meeting_phone_vote (
	meeting_id uuid not null references meeting,
	project_id uuid not null references project,
	seat_id    uuid not null references meeting_seat,
	choice     text not null check (choice in ('YES', 'NO', 'ABSTAIN')),
	primary key (meeting_id, project_id, seat_id)
);

-- One member's count of the raised hands, until the workstation has entered its own.
create table meeting_second_count (
	meeting_id          uuid not null references meeting,
	project_id          uuid not null references project,
	seat_id             uuid not null references meeting_seat,
	yes                 integer not null,
	no                  integer not null,
	abstain             integer not null,
	representatives_yes integer not null,
	primary key (meeting_id, project_id)
);
