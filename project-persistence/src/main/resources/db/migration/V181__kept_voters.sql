-- Of whoever stands on a roll only the name is put right, and nobody is moved to another roll.
create or replace function keep_voters() returns trigger language plpgsql as $$
begin
	if old.voted_at is null and old.paper_at is null
			and (select status from voting_round where id = old.round_id) in ('DRAFT', 'ANNOUNCED')
			and (tg_op = 'DELETE' or (new.id, new.round_id, new.number, new.member_id, new.source, new.verified_by, new.verified_at)
				is not distinct from (old.id, old.round_id, old.number, old.member_id, old.source, old.verified_by, old.verified_at)) then
		return coalesce(new, old);
	end if;
	raise exception 'who stands on the roll of a vote stays' using errcode = 'restrict_violation';
end $$;

create trigger voter_not_emptied before truncate on voter for each statement execute function refuse_change();
