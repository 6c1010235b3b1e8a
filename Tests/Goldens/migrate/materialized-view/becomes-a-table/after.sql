create table sales (id integer primary key, amount numeric);
create table totals (id integer, amount numeric);
create unique index totals_id on totals (id);
