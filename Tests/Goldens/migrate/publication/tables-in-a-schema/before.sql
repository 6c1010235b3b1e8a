-- postgresql: 15
create schema sales;
create schema stock;
create table sales.orders (id integer primary key);
create table stock.items (id integer primary key);
create publication shops for tables in schema sales;
