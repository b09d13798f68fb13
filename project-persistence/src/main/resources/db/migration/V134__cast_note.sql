-- When ballots came and from which device: no voter, no choice. The device is a keyed hash and, from the close on, a mere number.
create table cast_note (
	round_id uuid not null references voting_round,
	device   text not null,
	cast_at  timestamptz not null
);

create index cast_note_by_round on cast_note (round_id);
