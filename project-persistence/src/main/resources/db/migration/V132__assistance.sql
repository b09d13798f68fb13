-- Who was helped to vote, by whom and where. What was chosen stands nowhere near it.
create table assistance (
	round_id  uuid not null references voting_round,
	voter_id  uuid not null references voter,
	helper    uuid not null references member,
	place     text not null,
	helped_at timestamptz not null
);

create index assistance_by_round on assistance (round_id, helped_at);

create trigger assistance_append_only before update or delete or truncate on assistance
	for each statement execute function refuse_change();
