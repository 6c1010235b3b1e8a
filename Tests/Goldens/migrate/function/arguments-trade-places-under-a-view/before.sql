create table people (id integer primary key, name text);
create function pad(value text, width integer) returns text language sql immutable as $$ select rpad(value, width) $$;
comment on function pad(text, integer) is 'Pads';
create view padded as select id, pad(name, 20) as name from people;
