create table orders (id integer primary key, total numeric);
create table totals (id integer primary key, total numeric);
grant select on totals to app_reader;
