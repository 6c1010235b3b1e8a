create table keep (id integer primary key);
create function show(n integer) returns text language sql immutable as $$ select n::text $$;
comment on function show(integer) is 'A number';
grant execute on function show(integer) to app_reader;
