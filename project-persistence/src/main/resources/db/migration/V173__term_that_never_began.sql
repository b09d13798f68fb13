-- A term that was ended before it began is empty: its last day is the one before its first.
alter table council_member drop constraint council_member_check1;
alter table council_member add constraint council_member_term_check check (term_until >= term_from - 1);
