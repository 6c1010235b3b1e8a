create type address as (street text, number integer);
comment on type address is 'Where it is';
comment on column address.street is 'It''s the way';
