create function f() returns integer language sql as $$ select 1 $$;
create function f(a integer, out b text) language sql as $$ select 'x' $$;
create procedure p(inout a integer) language plpgsql as $$ begin null; end $$;
create aggregate total(integer) (sfunc = int4_sum, stype = bigint);
comment on function f(integer) is 'One';
comment on procedure p(integer) is 'Walks';
comment on aggregate total(integer) is 'Adds';
