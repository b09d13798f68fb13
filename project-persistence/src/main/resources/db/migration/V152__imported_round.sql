-- Rounds that were held elsewhere and came as a file.
alter table voting_round drop constraint voting_round_status_check;
alter table voting_round add constraint voting_round_status_check check (status in ('DRAFT', 'ANNOUNCED', 'OPEN', 'COUNTING',
	'CLOSED', 'DECIDED', 'OVERRULED', 'CALLED_OFF', 'IMPORTED'));

-- No file comes twice.
alter table voting_round add column file_name text, add column file_hash text unique, add column file_dates text,
	add column file_currency text, add column file_ballots integer, add column imported_at timestamptz;

-- The file as it came, and nothing else: its ballots are read from it.
create table round_file (
	round_id uuid primary key references voting_round deferrable initially deferred,
	content  bytea not null
);

create trigger round_file_append_only before update or delete or truncate on round_file
	for each statement execute function refuse_change();

-- One file at a time for each person who looks at it before it becomes a round.
create table laid_file (
	laid_by uuid primary key references member,
	name    text not null,
	content bytea not null
);

-- The limits of an imported round come with it, in one go.
create or replace function keep_published_limits() returns trigger language plpgsql as $$
declare
	stands text;
begin
	select status into stands from voting_round where id = coalesce(new.voting_round_id, old.voting_round_id);
	if stands <> 'DRAFT' and not (tg_op = 'INSERT' and stands = 'IMPORTED') then
		raise exception 'what was published of a vote stays' using errcode = 'restrict_violation';
	end if;
	return coalesce(new, old);
end $$;
