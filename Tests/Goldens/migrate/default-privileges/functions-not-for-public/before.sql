create function old() returns integer language sql as $$ select 1 $$;
