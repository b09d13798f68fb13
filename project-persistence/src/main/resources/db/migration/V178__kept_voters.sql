-- Until the vote opens a roll is put right: a name is mended, or somebody taken off. Who has voted or holds a paper stays.
create function keep_voters() returns trigger language plpgsql as $$
begin
	if old.voted_at is null and old.paper_at is null
			and (select status from voting_round where id = old.round_id) in ('DRAFT', 'ANNOUNCED') then
		return coalesce(new, old);
	end if;
	raise exception 'who stands on the roll of a vote stays' using errcode = 'restrict_violation';
end $$;

create trigger voter_kept before delete or update of id, round_id, number, name, member_id, source, verified_by, verified_at on voter
	for each row execute function keep_voters();
