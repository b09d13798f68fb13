-- Open is also what is proposed to be refused, until somebody else has agreed.
drop index proposal_open_by_title;
create index proposal_open_by_title on proposal using gin (title_grams)
	where status in ('SUBMITTED', 'NEED_INFO', 'DECLINE_PROPOSED', 'ACCEPTED');
