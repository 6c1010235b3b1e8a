create type person as (id integer, name varchar(20), age integer);
create table people of person (primary key (id));
create view names as select id, name from people;
