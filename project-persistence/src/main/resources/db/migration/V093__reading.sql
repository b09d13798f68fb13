-- What a search looks into, in small letters; a line break stands in no search word.
alter table project add column search_text text not null
	generated always as (lower(code || E'\n' || title || E'\n' || place || E'\n' || problem)) stored;

-- Chinese words have no spaces between them and are often two characters long, too short for trigrams: so the index
-- knows the characters, and the text itself is asked whether they stand together.
create index project_by_characters on project using gin (string_to_array(search_text, null));

-- Codes are compared byte by byte on every server, so that pages follow each other alike.
create index project_latest_first on project (year, code collate "C");
create index project_by_since on project (since);
create index proposal_by_submission on proposal (submitted_at);
create index public_notice_latest_first on public_notice (code collate "C") where published_at is not null;
create index objection_by_status on objection (status);
create index payment_by_status on payment (status);
