create table ledger (id integer primary key, amount numeric);
grant select on ledger to app_reader;
