create type address as (street text, number integer);
create type pair as (a integer, b integer);
