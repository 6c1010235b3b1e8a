create procedure go(x integer) language sql as $$ select 3 $$;
create function size(x integer) returns integer language sql as $$ select 1 $$;
create function size(x text) returns integer language sql as $$ select 2 $$;
