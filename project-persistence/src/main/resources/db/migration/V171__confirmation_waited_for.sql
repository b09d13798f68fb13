-- Whoever changes a part of a meeting waits for a confirmation under way, and a confirmation waits for them. A row that moves to
-- another meeting belongs to both.
create or replace function keep_confirmed_meeting() returns trigger language plpgsql as $$
begin
	perform 1 from meeting where id in (old.meeting_id, new.meeting_id) order by id for share;
	if exists (select from meeting where id in (old.meeting_id, new.meeting_id) and status in ('CONFIRMED', 'VOIDED')) then
		raise exception 'the meeting is confirmed: % stays as it is', tg_table_name using errcode = 'restrict_violation';
	end if;
	return coalesce(new, old);
end $$;
