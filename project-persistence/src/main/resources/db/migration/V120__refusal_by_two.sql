-- A refusal is proposed by one and confirmed by another; who was refused may appeal once.
alter table proposal
	drop constraint proposal_status_check,
	add constraint proposal_status_check check (status in ('DRAFT', 'SUBMITTED', 'NEED_INFO', 'DECLINE_PROPOSED', 'ACCEPTED',
		'DECLINED', 'APPEALED', 'TRANSFERRED', 'MERGED', 'ADOPTED', 'NOT_ADOPTED', 'CLOSED', 'WITHDRAWN')),
	add column decline_proposed_by uuid references member,
	add column decline_reason text,
	add column appeal_words text,
	add column appealed_at timestamptz,
	add column appeal_outcome text,
	add constraint proposal_decline_whole check (num_nulls(decline_proposed_by, decline_reason) in (0, 2)),
	add constraint proposal_appeal_whole check (num_nulls(appeal_words, appealed_at) in (0, 2)
		and (appeal_outcome is null or appealed_at is not null)),
	add constraint proposal_appeal_outcome_known check (appeal_outcome in ('UPHELD', 'DISMISSED'));

create table proposal_negative_item (
	proposal_id uuid not null references proposal,
	item        text not null,
	primary key (proposal_id, item)
);

create table proposal_passed_test (
	proposal_id uuid not null references proposal,
	test        text not null,
	primary key (proposal_id, test)
);
