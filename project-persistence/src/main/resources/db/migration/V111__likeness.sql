-- Neighbouring pairs of characters, small and without marks and spaces: Chinese words have no spaces between them and are
-- often two characters long, too short for trigrams.
create function bigrams(words text) returns text[] language sql immutable strict parallel safe as $$
	select coalesce(array_agg(distinct substr(plain, place, 2)), '{}')
	from (select regexp_replace(lower(words), '[[:space:][:punct:]　，。、；：？！…—·～「」『』“”‘’（）《》〈〉【】]+', '', 'g') as plain) tidied,
		generate_series(1, length(plain) - 1) as place
$$;

-- The pairs with the community in front of each, so that an index leads to those of one community at once.
create function bigrams_in(community text, words text) returns text[] language sql immutable strict parallel safe as $$
	select coalesce(array_agg(community || ':' || pair), '{}') from unnest(bigrams(words)) as pair
$$;

-- Words as a question quotes them.
create function quoted(lexeme text) returns text language sql immutable strict parallel safe as $$
	select '''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || ''''
$$;

-- All of the pairs, or any of them.
create function every_one(pairs text[]) returns tsquery language sql immutable strict parallel safe as $$
	select coalesce(string_agg(quoted(pair), ' & '), '')::tsquery from unnest(pairs) as pair
$$;
create function any_one(pairs text[]) returns tsquery language sql immutable strict parallel safe as $$
	select coalesce(string_agg(quoted(pair), ' | '), '')::tsquery from unnest(pairs) as pair
$$;

-- For a search through all words, and for what is like a title.
alter table proposal
	add column grams tsvector not null
		generated always as (array_to_tsvector(bigrams(title || ' ' || place || ' ' || problem || ' ' || wanted))) stored,
	add column title_grams tsvector not null generated always as (array_to_tsvector(bigrams_in(community, title))) stored;
alter table project
	add column title_grams tsvector not null generated always as (array_to_tsvector(bigrams_in(community, title))) stored;

create index proposal_by_grams on proposal using gin (grams);
create index proposal_open_by_title on proposal using gin (title_grams) where status in ('SUBMITTED', 'NEED_INFO', 'ACCEPTED');
create index project_by_title on project using gin (title_grams);
