create type address as (street text, number integer);
comment on type address is 'Old';
comment on column address.number is 'House';
