create table keep (id integer primary key);
create schema extensions;
create extension hstore schema extensions;
comment on extension hstore is 'Pairs';
