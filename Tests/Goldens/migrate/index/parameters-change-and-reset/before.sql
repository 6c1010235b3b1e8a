create table people (id integer primary key, name text, tags text[]);
create index a on people (name) with (fillfactor = 70, deduplicate_items = off);
create index b on people using gin (tags) with (fastupdate = off);
