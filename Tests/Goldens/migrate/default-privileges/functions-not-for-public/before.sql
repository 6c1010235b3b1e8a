create function old() returns integer language sql as $$ select 1 $$;
select 1;
