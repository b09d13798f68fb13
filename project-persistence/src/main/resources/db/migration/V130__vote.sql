create table voting_round (
	id               uuid primary key,
	code             text not null unique,
	title            text not null,
	district         text not null,
	office           text,
	community        text,
	form             text not null check (form in ('APPROVE', 'KNAPSACK', 'POINTS', 'RANK')),
	most             integer not null,
	budget_fen       bigint not null check (budget_fen >= 0),
	rule             text not null,
	step_fen         bigint check (step_fen > 0),
	least_votes      integer not null check (least_votes >= 0),
	ties             text not null check (ties in ('PUBLISHED', 'DRAWN')),
	draw_source      text,
	opens_at         timestamptz not null,
	closes_at        timestamptz not null,
	minimum_age      integer not null check (minimum_age >= 0),
	status           text not null check (status in ('DRAFT', 'ANNOUNCED', 'OPEN', 'CLOSED', 'DECIDED', 'OVERRULED',
		'CALLED_OFF')),
	made_by          uuid not null references member,
	draw_seed        text,
	merkle_root      text,
	overrule_reason  text,
	overrule_winners text,
	overruled_by     uuid references member,
	overruled_at     timestamptz,
	version          integer not null
);

create index voting_round_by_status on voting_round (status, opens_at, closes_at);

create table voting_round_candidate (
	voting_round_id uuid not null references voting_round,
	position        integer not null,
	project_id      uuid not null references project,
	code            text not null,
	title           text not null,
	cost_fen        bigint not null check (cost_fen >= 0),
	community       text not null,
	type            text not null,
	theme           text not null,
	primary key (voting_round_id, position),
	unique (voting_round_id, project_id)
);

-- What was announced stands: the rule and the dates, the seed and the root once they are known.
create function keep_published_terms() returns trigger language plpgsql as $$
begin
	if old.status <> 'DRAFT' and (new.title, new.form, new.most, new.budget_fen, new.rule, new.step_fen, new.least_votes, new.ties,
			new.draw_source, new.opens_at, new.closes_at, new.minimum_age)
		is distinct from (old.title, old.form, old.most, old.budget_fen, old.rule, old.step_fen, old.least_votes, old.ties,
			old.draw_source, old.opens_at, old.closes_at, old.minimum_age)
		or old.merkle_root is not null and new.merkle_root is distinct from old.merkle_root
		or old.draw_seed is not null and new.draw_seed is distinct from old.draw_seed then
		raise exception 'what was published of a vote stays' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;

create trigger voting_round_published before update on voting_round for each row execute function keep_published_terms();

-- Who may vote, and who has. Nothing here leads to a ballot.
create table voter (
	id          uuid primary key,
	round_id    uuid not null references voting_round,
	number      text not null,
	name        text not null,
	born_on     date not null,
	member_id   uuid references member,
	code_hash   text,
	source      text not null check (source in ('IMPORTED', 'AT_THE_WINDOW')),
	verified_by uuid not null references member,
	verified_at timestamptz not null,
	voted_at    timestamptz,
	unique (round_id, number),
	unique (round_id, member_id),
	unique (round_id, code_hash)
);

-- Exists only while the vote is open.
create table vote_key (
	round_id uuid primary key references voting_round,
	key      text not null
);

-- The box while the vote is open: one ballot for each link, and a link for each voter.
create table ballot (
	round_id uuid not null references voting_round,
	link     text not null,
	receipt  text not null,
	vote     text not null,
	points   text not null,
	primary key (round_id, link)
);

-- The list after the close, written at once in the order of receipts, so that no order of casting is left.
create table published_ballot (
	round_id uuid not null references voting_round,
	receipt  text not null,
	vote     text not null,
	points   text not null,
	primary key (round_id, receipt)
);

create trigger published_ballot_append_only before update or delete or truncate on published_ballot
	for each statement execute function refuse_change();
