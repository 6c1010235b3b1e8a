create table keep (id integer primary key);
create function b() returns integer language sql as $$ select 1 $$;
create function a() returns integer language sql as $$ select b() $$;
