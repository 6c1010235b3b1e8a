create table notes (id integer primary key, body text, size integer not null default 0);
create view sizes as select id, size from notes;
