-- 附议: one each, under any concurrency.
create table proposal_support (
	proposal_id  uuid not null references proposal,
	member_id    uuid not null references member,
	supported_at timestamptz not null,
	primary key (proposal_id, member_id)
);

create index proposal_support_by_member on proposal_support (member_id, supported_at);

create table comment (
	id            uuid primary key,
	proposal_id   uuid not null references proposal,
	author_id     uuid not null references member,
	words         text not null,
	written_at    timestamptz not null,
	hidden_by     uuid references member,
	hidden_at     timestamptz,
	hidden_reason text,
	version       integer not null,
	constraint comment_hidden_whole check (num_nulls(hidden_by, hidden_at, hidden_reason) in (0, 3))
);

create index comment_by_proposal on comment (proposal_id, written_at);

-- Nothing that was said is unsaid: it is hidden, with the reason.
create function refuse_other_words() returns trigger language plpgsql as $$
begin
	if tg_op = 'DELETE' or (new.id, new.proposal_id, new.author_id, new.words, new.written_at)
			is distinct from (old.id, old.proposal_id, old.author_id, old.words, old.written_at) then
		raise exception '% is only ever added to', tg_table_name using errcode = 'restrict_violation';
	end if;
	return new;
end $$;

create trigger comment_keeps_its_words before update or delete on comment
	for each row execute function refuse_other_words();

create table comment_report (
	comment_id  uuid not null references comment,
	member_id   uuid not null references member,
	reason      text not null,
	reported_at timestamptz not null,
	primary key (comment_id, member_id)
);
