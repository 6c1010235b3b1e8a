create table notes (id integer primary key, body text, size integer generated always as (length(body)) stored);
create view sizes as select id, size from notes;
