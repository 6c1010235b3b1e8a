create function old() returns integer language sql as $$ select 1 $$;
alter default privileges revoke execute on functions from public;
