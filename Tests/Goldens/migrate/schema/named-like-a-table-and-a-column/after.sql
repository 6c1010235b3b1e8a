create schema people;
create table people (id integer primary key, people text);
create table people.people (people integer primary key, id integer references people (id));
create view people.folk as select people.people.people, p.people as text from people.people join public.people p using (id);
