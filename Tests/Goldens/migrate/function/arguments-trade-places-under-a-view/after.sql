create table people (id integer primary key, name text);
create function pad(width integer, value text) returns text language sql immutable as $$ select rpad(value, width) $$;
comment on function pad(integer, text) is 'Pads';
create view padded as select id, pad(20, name) as name from people;
