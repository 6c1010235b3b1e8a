create schema shop;
create table shop.orders (id integer primary key);
create table orders (id integer primary key);
