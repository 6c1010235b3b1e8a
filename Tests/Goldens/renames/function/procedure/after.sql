create procedure run(x integer) language sql as $$ select 3 $$;
create function length_of(x integer) returns integer language sql as $$ select 1 $$;
create function length_of(x text) returns integer language sql as $$ select 2 $$;
