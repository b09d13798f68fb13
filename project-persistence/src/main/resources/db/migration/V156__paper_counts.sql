-- Whoever prints sees receipts beside serials, and so never hands out.
alter table paper_sheet add column printed_by uuid references member;
update paper_sheet s set printed_by = r.made_by from voting_round r where r.id = s.round_id;
alter table paper_sheet alter column printed_by set not null;

-- What is left of papers after the close. Their numbers go: somebody may remember to whom one was handed.
create table paper_count (
	round_id uuid not null references voting_round,
	stage    text not null,
	found    text,
	sheets   integer not null check (sheets > 0),
	unique nulls not distinct (round_id, stage, found)
);

create view paper_outcome as
	select round_id, stage, found, count(*)::integer as sheets from paper_sheet group by round_id, stage, found
	union all
	select round_id, stage, found, sheets from paper_count;

insert into paper_count (round_id, stage, found, sheets)
select o.round_id, o.stage, o.found, o.sheets from paper_outcome o join voting_round r on r.id = o.round_id
where r.status in ('CLOSED', 'DECIDED', 'OVERRULED', 'CALLED_OFF');
delete from paper_sheet s using voting_round r
where r.id = s.round_id and r.status in ('CLOSED', 'DECIDED', 'OVERRULED', 'CALLED_OFF');
