create schema shop;
create table shop.orders (id serial primary key, note text);
create index orders_note on shop.orders (note);
create view notes as select note from shop.orders;
