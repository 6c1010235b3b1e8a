create type address as (street varchar(20), number integer);
