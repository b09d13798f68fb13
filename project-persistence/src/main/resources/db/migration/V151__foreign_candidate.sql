-- A candidate from a file is no project of ours and has none of our groups.
alter table voting_round_candidate alter column project_id drop not null, alter column community drop not null,
	alter column type drop not null, alter column theme drop not null,
	add constraint voting_round_candidate_project_whole check (num_nulls(project_id, community, type, theme) in (0, 4));
