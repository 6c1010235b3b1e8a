create schema people;
create table people (id integer primary key, people text);
