create type address as (street text, number integer, town varchar(40), since timestamptz(0));
