create table users (id integer generated always as identity primary key, name text);
insert into users (name) values ('a'), ('b');
