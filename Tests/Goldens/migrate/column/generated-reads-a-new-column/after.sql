create table lines (id integer primary key, price numeric, amount integer not null default 1, total numeric generated always as (price * amount) stored);
