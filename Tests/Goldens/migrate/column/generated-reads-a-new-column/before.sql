create table lines (id integer primary key, price numeric, total numeric generated always as (price) stored);
