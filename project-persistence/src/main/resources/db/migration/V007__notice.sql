create table public_notice (
	id           uuid primary key,
	code         text not null unique,
	kind         text not null,
	project_id   uuid not null references project,
	district     text not null,
	office       text not null,
	community    text not null,
	text         text not null,
	status       text not null check (status in ('REVIEW', 'PUBLISHED', 'OBJECTED', 'ENDED_PASS', 'ENDED_FAIL', 'SENT_BACK',
		'TAKEN_DOWN')),
	drafted_by   uuid not null references member,
	published_at timestamptz,
	ends_at      timestamptz,
	version      integer not null
);

create unique index public_notice_one_open on public_notice (project_id)
	where status in ('REVIEW', 'PUBLISHED', 'OBJECTED');
create index public_notice_by_project on public_notice (project_id);
create index public_notice_by_end on public_notice (status, ends_at);

create table objection (
	id              uuid primary key,
	notice_id       uuid not null references public_notice,
	words           text not null,
	contact         text,
	status          text not null check (status in ('FILED', 'ANSWER_PROPOSED', 'UPHELD', 'DISMISSED')),
	filed_at        timestamptz not null,
	proposed_answer text,
	proposed_by     uuid references member,
	decided_at      timestamptz,
	version         integer not null
);

create index objection_by_notice on objection (notice_id);

-- An objection is answered; what somebody said stays as it was said.
create trigger objection_stays before delete or truncate on objection
	for each statement execute function refuse_change();
create trigger objection_words_stay before update on objection for each row
	when ((old.notice_id, old.words, old.filed_at) is distinct from (new.notice_id, new.words, new.filed_at))
	execute function refuse_change();
