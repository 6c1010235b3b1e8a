create schema shop;
create schema archive;
create table orders (id serial primary key, note text);
create table shop.orders (id serial primary key, note varchar(20), total numeric check (total > 0));
create table archive.orders (id integer primary key references shop.orders (id), first integer references public.orders (id), note text);
create index orders_note on shop.orders (note);
create index orders_note on archive.orders (note);
