create table ledger (id integer primary key);
create function f() returns integer language sql as $$ select 1 $$;
revoke all on function f() from public, current_user;
revoke all on ledger from current_user;
