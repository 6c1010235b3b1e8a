create schema shop;
create type shop.size as enum ('s', 'm', 'l');
create domain shop.price as numeric(9,2) check (value >= 0);
create type shop.parcel as (w integer, h integer);
create table goods (id integer primary key);
