-- Why a project was withdrawn after the vote; it stays in the list and is passed over.
alter table voting_round_candidate add column withdrawn_because text;
