create schema shop;
create schema archive;
create table orders (id serial primary key, note text);
create table shop.orders (id serial primary key, note text);
