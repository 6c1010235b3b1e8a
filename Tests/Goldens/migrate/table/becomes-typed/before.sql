create type person as (id integer, name text);
create table people (id integer primary key, name text not null);
