create extension unaccent;
create table docs (id integer primary key, body text);
