-- An objection lapses where another one ended the notice.
alter table objection drop constraint objection_status_check;
alter table objection add constraint objection_status_check
	check (status in ('FILED', 'ANSWER_PROPOSED', 'UPHELD', 'DISMISSED', 'LAPSED'));
