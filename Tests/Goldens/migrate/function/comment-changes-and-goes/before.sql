create table keep (id integer primary key);
create function a() returns integer language sql as $$ select 1 $$;
create function b() returns integer language sql as $$ select 2 $$;
create function c() returns integer language sql as $$ select 3 $$;
comment on function a() is 'Old';
comment on function b() is 'To go';
