-- A draft may be given up before anybody outside has seen it.
alter table voting_round drop constraint voting_round_status_check;
alter table voting_round add constraint voting_round_status_check check (status in ('DRAFT', 'ANNOUNCED', 'OPEN', 'COUNTING',
	'CLOSED', 'DECIDED', 'OVERRULED', 'CALLED_OFF', 'DISCARDED', 'IMPORTED'));
