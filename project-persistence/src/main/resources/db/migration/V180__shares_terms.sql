-- Start, filter and measure of equal shares are terms of a round, as its step is.
alter table voting_round
	add column shares_start text check (shares_start in ('EXACT', 'WHOLE_UNITS')),
	add column shares_filter integer not null default 0 check (shares_filter >= 0),
	add column shares_utility text check (shares_utility in ('COST_OR_POINTS', 'COST_OR_PLACES', 'NUMBER'));

create or replace function keep_published_terms() returns trigger language plpgsql as $$
begin
	if old.status <> 'DRAFT' and (new.title, new.district, new.office, new.community, new.form, new.most, new.budget_fen, new.rule,
			new.step_fen, new.shares_start, new.shares_filter, new.shares_utility, new.least_votes, new.top_up_percent, new.ties, new.draw_source,
			new.opens_at, new.closes_at, new.minimum_age)
		is distinct from (old.title, old.district, old.office, old.community, old.form, old.most, old.budget_fen, old.rule,
			old.step_fen, old.shares_start, old.shares_filter, old.shares_utility, old.least_votes, old.top_up_percent, old.ties, old.draw_source,
			old.opens_at, old.closes_at, old.minimum_age)
		or old.merkle_root is not null and new.merkle_root is distinct from old.merkle_root
		or old.draw_seed is not null and old.status <> 'CLOSED' and new.draw_seed is distinct from old.draw_seed then
		raise exception 'what was published of a vote stays' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
