create table keep (id integer primary key);
create function f() returns integer language plpgsql stable security definer leakproof parallel restricted set search_path = '' set work_mem = '8MB' as $$ begin return 1; end $$;
