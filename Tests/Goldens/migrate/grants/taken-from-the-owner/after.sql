create table ledger (id integer primary key, amount numeric);
revoke update, delete, truncate on ledger from current_user;
grant select on ledger to app_reader;
