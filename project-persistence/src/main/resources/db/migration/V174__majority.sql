-- More than this share of those present, and of the resident representatives among them, pass an item.
alter table programme_rules
	add column majority_numerator integer not null default 1,
	add column majority_denominator integer not null default 2;
alter table programme_rules add constraint programme_rules_majority_check
	check (majority_numerator >= 0 and majority_numerator < majority_denominator);

-- As it was in force when the vote opened.
alter table meeting
	add column majority_numerator integer not null default 1,
	add column majority_denominator integer not null default 2;
