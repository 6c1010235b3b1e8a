create schema shop;
create table orders (id serial primary key, note text);
create index orders_note on orders (note);
create view notes as select note from orders;
