create table named (id integer, name text);
create table noted (note text, since date);
create table goods (price numeric) inherits (named, noted);
