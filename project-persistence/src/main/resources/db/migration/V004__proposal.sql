create table proposal (
	id            uuid primary key,
	tracking_code text not null unique,
	district      text not null,
	office        text not null,
	community     text not null,
	title         text not null,
	problem       text not null,
	wanted        text not null,
	place         text not null,
	channel       text not null,
	submitter_id  uuid references member,
	supporters    integer not null check (supporters >= 0),
	provenance    text not null,
	status        text not null check (status in ('DRAFT', 'SUBMITTED', 'NEED_INFO', 'ACCEPTED', 'DECLINED',
		'TRANSFERRED', 'MERGED', 'ADOPTED', 'NOT_ADOPTED', 'CLOSED', 'WITHDRAWN')),
	submitted_at  timestamptz not null,
	answer_due    timestamptz,
	type          text,
	theme         text,
	urgency       text,
	answer        text,
	merged_into   uuid references proposal,
	version       integer not null
);

create index proposal_by_community on proposal (community, status, answer_due);
create index proposal_by_due on proposal (status, answer_due);
create index proposal_by_submitter on proposal (submitter_id);
create index proposal_by_merged_into on proposal (merged_into);

create table proposal_photo (
	proposal_id uuid not null references proposal,
	position    integer not null,
	photo_id    text not null,
	primary key (proposal_id, position)
);
