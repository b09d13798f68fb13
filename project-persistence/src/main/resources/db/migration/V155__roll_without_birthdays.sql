-- The day of birth decides once whether somebody is old enough; nothing needs it afterwards.
alter table voter drop column born_on;
