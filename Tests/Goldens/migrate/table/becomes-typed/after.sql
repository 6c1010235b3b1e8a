create type person as (id integer, name text);
create table people of person (primary key (id), name with options not null);
