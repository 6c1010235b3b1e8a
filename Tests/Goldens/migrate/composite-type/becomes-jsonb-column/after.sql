create type address as (street text, number integer);
create table people (id integer primary key, home jsonb not null default '{}');
