create table ledger (id integer primary key);
create function f() returns integer language sql as $$ select 1 $$;
grant all on ledger to public;
grant all on function f() to app_reader, app_writer;
