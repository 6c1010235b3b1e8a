create table people (id serial primary key, name text);
insert into people (name) values ('a');
