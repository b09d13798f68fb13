-- A mistyped number may be put right until somebody else confirms what came of it.
alter table voting_round add column drawn_by uuid references member;

-- What was announced stands: place, rule and dates; the seed once a result is confirmed, the root once it is known.
create or replace function keep_published_terms() returns trigger language plpgsql as $$
begin
	if old.status <> 'DRAFT' and (new.title, new.district, new.office, new.community, new.form, new.most, new.budget_fen, new.rule,
			new.step_fen, new.least_votes, new.top_up_percent, new.ties, new.draw_source, new.opens_at, new.closes_at, new.minimum_age)
		is distinct from (old.title, old.district, old.office, old.community, old.form, old.most, old.budget_fen, old.rule,
			old.step_fen, old.least_votes, old.top_up_percent, old.ties, old.draw_source, old.opens_at, old.closes_at, old.minimum_age)
		or old.merkle_root is not null and new.merkle_root is distinct from old.merkle_root
		or old.draw_seed is not null and old.status <> 'CLOSED' and new.draw_seed is distinct from old.draw_seed then
		raise exception 'what was published of a vote stays' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;

-- Nothing about a candidate changes after the announcement, but that it may be withdrawn.
create function keep_published_candidates() returns trigger language plpgsql as $$
declare
	stands text;
begin
	select status into stands from voting_round where id = coalesce(new.voting_round_id, old.voting_round_id);
	if stands = 'DRAFT' or tg_op = 'INSERT' and stands = 'IMPORTED' then
		return coalesce(new, old);
	end if;
	if tg_op = 'UPDATE' then
		old.withdrawn_because := new.withdrawn_because;
		if new is not distinct from old then
			return new;
		end if;
	end if;
	raise exception 'the candidates of an announced vote stay' using errcode = 'restrict_violation';
end $$;

create trigger voting_round_candidate_published before insert or update or delete on voting_round_candidate
	for each row execute function keep_published_candidates();

-- Once the root is known the list is whole.
create function refuse_late_ballots() returns trigger language plpgsql as $$
begin
	if exists (select from voting_round r join (select distinct round_id from added) a on a.round_id = r.id
			where r.merkle_root is not null) then
		raise exception 'the published list of ballots is whole' using errcode = 'restrict_violation';
	end if;
	return null;
end $$;

create trigger published_ballot_whole after insert on published_ballot referencing new table as added
	for each statement execute function refuse_late_ballots();
