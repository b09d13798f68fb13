-- The votes, the agreed sums and who came belong to what was confirmed.
create trigger meeting_item_confirmed before insert or update or delete on meeting_item
	for each row execute function keep_confirmed_meeting();
create trigger meeting_attendance_confirmed before insert or update or delete on meeting_attendance
	for each row execute function keep_confirmed_meeting();

-- Voiding changes the state and nothing beside it.
create or replace function void_confirmed_meeting_only() returns trigger language plpgsql as $$
begin
	if old.status in ('CONFIRMED', 'VOIDED', 'ADJOURNED') and not (old.status = 'CONFIRMED' and new.status = 'VOIDED'
		and to_jsonb(new) - 'status' - 'version' = to_jsonb(old) - 'status' - 'version') then
		raise exception 'a meeting that is over stays as it is' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
