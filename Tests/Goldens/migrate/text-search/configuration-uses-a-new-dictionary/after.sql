create table keep (id integer primary key);
create text search dictionary stems (template = snowball, language = french);
create text search configuration docs (copy = simple);
alter text search configuration docs alter mapping for asciiword, word, hword with stems, simple;
