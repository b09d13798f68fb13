create extension if not exists btree_gist;

-- Nobody sits twice for the same party on the same day.
alter table council_member add constraint council_member_once exclude using gist
	(community with =, party with =, name with =, daterange(term_from, term_until + 1) with &&);
