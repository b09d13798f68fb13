-- Followers are known by a mark that nobody can turn back into the account's own id.
create table chat_draft (
	follower text primary key,
	words    text not null,
	wanted   text,
	place    text,
	photos   text[] not null,
	asked    boolean not null,
	kept_at  timestamptz not null
);

create table chat_heard (
	message_id text primary key,
	heard_at   timestamptz not null
);

-- A signature stands for one message: with another one it is refused.
create table chat_signature (
	signature  text primary key,
	message_id text not null,
	heard_at   timestamptz not null
);

create index chat_heard_by_time on chat_heard (heard_at);
create index chat_signature_by_time on chat_signature (heard_at);
create index chat_draft_by_time on chat_draft (kept_at);
