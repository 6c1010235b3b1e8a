create table keep (id integer primary key);
create function show(n integer) returns text language sql immutable as $$ select n::text $$;
create function show(n integer, width integer) returns text language sql immutable as $$ select lpad(n::text, width) $$;
comment on function show(integer) is 'A number';
comment on function show(integer, integer) is 'A wide number';
grant execute on function show(integer) to app_reader;
