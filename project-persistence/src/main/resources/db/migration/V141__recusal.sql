create table meeting_recusal (
	meeting_id uuid not null references meeting,
	project_id uuid not null references project,
	seat_id    uuid not null references meeting_seat,
	reason     text not null,
	primary key (meeting_id, project_id, seat_id)
);

-- Who decides on the item, fixed when the vote opens; absent where all present do.
alter table meeting_item
	add column voters integer,
	add column voting_representatives integer;
