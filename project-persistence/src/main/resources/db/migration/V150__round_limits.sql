-- What a result must respect beside the budget, published with the rule.
alter table voting_round add column top_up_percent integer not null default 0 check (top_up_percent between 0 and 99);
alter table voting_round alter column top_up_percent drop default;

-- Floors are filled in the order of position.
create table voting_round_limit (
	voting_round_id uuid not null references voting_round,
	position        integer not null,
	kind            text not null check (kind in ('COMMUNITY', 'TYPE', 'THEME')),
	value           text not null,
	floor_fen       bigint check (floor_fen >= 0),
	ceiling_fen     bigint check (ceiling_fen >= 0),
	primary key (voting_round_id, position),
	unique (voting_round_id, kind, value) deferrable initially deferred
);

create table voting_round_group (
	voting_round_id uuid not null references voting_round,
	position        integer not null,
	codes           text not null,
	primary key (voting_round_id, position),
	unique (voting_round_id, codes) deferrable initially deferred
);

create function keep_published_limits() returns trigger language plpgsql as $$
begin
	if (select status from voting_round where id = coalesce(new.voting_round_id, old.voting_round_id)) <> 'DRAFT' then
		raise exception 'what was published of a vote stays' using errcode = 'restrict_violation';
	end if;
	return coalesce(new, old);
end $$;

create trigger voting_round_limit_published before insert or update or delete on voting_round_limit
	for each row execute function keep_published_limits();
create trigger voting_round_group_published before insert or update or delete on voting_round_group
	for each row execute function keep_published_limits();

create or replace function keep_published_terms() returns trigger language plpgsql as $$
begin
	if old.status <> 'DRAFT' and (new.title, new.form, new.most, new.budget_fen, new.rule, new.step_fen, new.least_votes,
			new.top_up_percent, new.ties, new.draw_source, new.opens_at, new.closes_at, new.minimum_age)
		is distinct from (old.title, old.form, old.most, old.budget_fen, old.rule, old.step_fen, old.least_votes,
			old.top_up_percent, old.ties, old.draw_source, old.opens_at, old.closes_at, old.minimum_age)
		or old.merkle_root is not null and new.merkle_root is distinct from old.merkle_root
		or old.draw_seed is not null and new.draw_seed is distinct from old.draw_seed then
		raise exception 'what was published of a vote stays' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
