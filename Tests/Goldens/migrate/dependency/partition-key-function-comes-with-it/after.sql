create table keep (id integer primary key);
create function bucket(value text) returns integer language sql immutable as $$ select length(value) $$;
create table words (word text not null, n integer default 0) partition by list (bucket(word));
create table words_short partition of words for values in (1, 2, 3);
create table words_long partition of words default;
create view short_words as select word from words_short;
