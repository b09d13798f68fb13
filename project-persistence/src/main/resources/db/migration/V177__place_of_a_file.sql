-- Where a round from a file was held, as the file says.
alter table voting_round add column file_place text;
