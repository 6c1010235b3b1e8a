create table customers (code text not null, name text);
create table orders (id integer primary key, customer text);
create unique index customers_code on customers (code);
