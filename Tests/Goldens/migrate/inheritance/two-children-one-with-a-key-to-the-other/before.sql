create table things (id integer not null, name text);
