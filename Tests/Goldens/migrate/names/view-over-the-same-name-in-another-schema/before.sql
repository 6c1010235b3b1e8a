create schema shop;
create table shop.orders (id integer primary key, note text);
create view orders as select id, note from shop.orders;
