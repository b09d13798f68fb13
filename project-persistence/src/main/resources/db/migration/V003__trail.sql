create function refuse_change() returns trigger language plpgsql as $$
begin
	raise exception '% is only ever added to', tg_table_name using errcode = 'restrict_violation';
end $$;

-- Two writers of one chain cannot both take the same position: the key refuses the second.
create table trail_entry (
	subject_kind  text not null,
	subject_id    text not null,
	position      integer not null,
	actor_id      uuid,
	role          text not null,
	action        text not null,
	from_state    text,
	to_state      text,
	reason        text,
	detail        text,
	acted_at      timestamptz not null,
	previous_hash text not null,
	hash          text not null,
	version       integer not null,
	primary key (subject_kind, subject_id, position)
);

create trigger trail_entry_append_only before update or delete or truncate on trail_entry
	for each statement execute function refuse_change();
