create type address as (street text, number integer);
