create table keep (id integer primary key);
create function f(a integer, b text default 'x') returns text language sql immutable strict parallel safe as $$ select b || a $$;
create procedure g(inout x integer) language plpgsql as $$ begin x := 1; end $$;
