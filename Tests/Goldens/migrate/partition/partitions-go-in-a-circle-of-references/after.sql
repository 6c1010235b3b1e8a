create table notes (id integer);
