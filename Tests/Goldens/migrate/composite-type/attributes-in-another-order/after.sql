create type address as (town text, street text, number integer);
