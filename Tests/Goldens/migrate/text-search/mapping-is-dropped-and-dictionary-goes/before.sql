create table keep (id integer primary key);
create text search dictionary names (template = simple, accept = false);
create text search configuration docs (copy = simple);
alter text search configuration docs alter mapping for asciiword with names, english_stem, simple;
