create type person as (id integer, name text, born date);
create table people of person (primary key (id));
create view names as select id, name from people;
