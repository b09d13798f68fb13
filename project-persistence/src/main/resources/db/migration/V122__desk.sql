-- The desk's queue of requests: what waits in a community, or anywhere, the soonest due first. What is counted stands in the
-- index, so that a count never reads the requests' words.
create index proposal_waiting_in_community on proposal (community, answer_due, submitted_at)
	include (status, decline_proposed_by, district, office)
	where status in ('DRAFT', 'SUBMITTED', 'NEED_INFO', 'DECLINE_PROPOSED', 'ACCEPTED', 'APPEALED');
create index proposal_waiting on proposal (answer_due, submitted_at)
	include (status, decline_proposed_by, district, office)
	where status in ('DRAFT', 'SUBMITTED', 'NEED_INFO', 'DECLINE_PROPOSED', 'ACCEPTED', 'APPEALED');

-- The characters of what waits, as V093 has them for projects.
create index proposal_waiting_by_characters on proposal
	using gin (string_to_array(lower(title || E'\n' || place || E'\n' || tracking_code), null))
	where status in ('DRAFT', 'SUBMITTED', 'NEED_INFO', 'DECLINE_PROPOSED', 'ACCEPTED', 'APPEALED');

create table desk_view (
	id        uuid primary key,
	member_id uuid not null references member,
	name      text not null,
	query     text not null,
	unique (member_id, name)
);
