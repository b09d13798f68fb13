-- In which votes a project stands or stood.
create index voting_round_candidate_by_code on voting_round_candidate (code);
