create table users (id serial primary key, name text);
insert into users (name) values ('a');
