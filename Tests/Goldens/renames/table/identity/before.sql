create table people (id integer generated always as identity primary key, name text);
insert into people (name) values ('a'), ('b');
