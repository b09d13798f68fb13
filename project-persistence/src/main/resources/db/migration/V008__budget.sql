create table budget_year (
	scope            text not null,
	year             integer not null,
	district         text not null,
	office           text,
	community        text,
	document         text not null,
	status           text not null check (status in ('PLANNED', 'OPEN', 'FROZEN', 'SETTLING', 'CLOSED')),
	planned_by       uuid not null references member,
	appropriated_fen bigint not null,
	reserved_fen     bigint not null check (reserved_fen >= 0),
	committed_fen    bigint not null check (committed_fen >= 0),
	paid_fen         bigint not null check (paid_fen >= 0),
	version          integer not null,
	primary key (scope, year),
	constraint budget_year_not_overspent check (reserved_fen + committed_fen + paid_fen <= appropriated_fen)
);

create table budget_source (
	scope      text not null,
	year       integer not null,
	position   integer not null,
	kind       text not null,
	amount_fen bigint not null check (amount_fen >= 0),
	primary key (scope, year, position),
	foreign key (scope, year) references budget_year
);

create table ledger_entry (
	id         uuid primary key,
	scope      text not null,
	year       integer not null,
	project_id uuid not null references project,
	kind       text not null,
	amount_fen bigint not null check (amount_fen >= 0),
	booked_at  timestamptz not null,
	version    integer not null,
	foreign key (scope, year) references budget_year
);

create index ledger_entry_by_project on ledger_entry (project_id);
create index ledger_entry_by_budget on ledger_entry (scope, year);

create trigger ledger_entry_append_only before update or delete or truncate on ledger_entry
	for each statement execute function refuse_change();

-- At commit the year's three counters are what its bookings add up to.
create function check_ledger_adds_up() returns trigger language plpgsql as $$
begin
	if exists (
		select from budget_year budget, (
			select coalesce(sum(amount_fen) filter (where kind = 'RESERVE'), 0) as reserve,
				coalesce(sum(amount_fen) filter (where kind = 'RELEASE_RESERVE'), 0) as release_reserve,
				coalesce(sum(amount_fen) filter (where kind = 'COMMIT'), 0) as bind,
				coalesce(sum(amount_fen) filter (where kind = 'RELEASE_COMMITMENT'), 0) as release_commitment,
				coalesce(sum(amount_fen) filter (where kind = 'PAY'), 0) as pay
			from ledger_entry where scope = new.scope and year = new.year) booked
		where budget.scope = new.scope and budget.year = new.year
			and (budget.reserved_fen, budget.committed_fen, budget.paid_fen)
				<> (reserve - release_reserve - bind, bind - release_commitment - pay, pay)
	) then
		raise exception 'The ledger of % % does not add up', new.scope, new.year
			using errcode = 'check_violation', constraint = 'ledger_adds_up';
	end if;
	return null;
end $$;

create constraint trigger budget_year_adds_up after insert or update on budget_year
	deferrable initially deferred for each row execute function check_ledger_adds_up();
create constraint trigger ledger_entry_adds_up after insert on ledger_entry
	deferrable initially deferred for each row execute function check_ledger_adds_up();
