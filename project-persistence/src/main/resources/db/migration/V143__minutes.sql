create table meeting_scan (
	meeting_id uuid not null references meeting,
	position   integer not null,
	photo      text not null,
	primary key (meeting_id, position)
);

create table meeting_scrutiny (
	meeting_id uuid primary key references meeting,
	seat_id    uuid not null references meeting_seat,
	agreed_at  timestamptz not null
);

-- What was confirmed stands: who came, who was recused, the minutes. A result may be voided, never changed.
create function keep_confirmed_meeting() returns trigger language plpgsql as $$
begin
	if exists (select from meeting where id = coalesce(new.meeting_id, old.meeting_id) and status in ('CONFIRMED', 'VOIDED')) then
		raise exception 'the meeting is confirmed: % stays as it is', tg_table_name using errcode = 'restrict_violation';
	end if;
	return coalesce(new, old);
end $$;

create trigger meeting_seat_confirmed before insert or update or delete on meeting_seat
	for each row execute function keep_confirmed_meeting();
create trigger meeting_recusal_confirmed before insert or update or delete on meeting_recusal
	for each row execute function keep_confirmed_meeting();
create trigger meeting_scan_confirmed before insert or update or delete on meeting_scan
	for each row execute function keep_confirmed_meeting();
create trigger meeting_scrutiny_confirmed before insert or update or delete on meeting_scrutiny
	for each row execute function keep_confirmed_meeting();

create function void_confirmed_meeting_only() returns trigger language plpgsql as $$
begin
	if old.status in ('CONFIRMED', 'VOIDED', 'ADJOURNED') and not (old.status = 'CONFIRMED' and new.status = 'VOIDED') then
		raise exception 'a meeting that is over stays as it is' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;

create trigger meeting_over before update on meeting for each row execute function void_confirmed_meeting_only();
