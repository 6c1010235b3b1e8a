create table people (id integer primary key, first text);
