create schema shop;
create type shop.size as enum ('s', 'm', 'l');
create domain shop.price as numeric(9,2) check (value >= 0);
create type shop.parcel as (w integer, h integer);
create table goods (id integer primary key, size shop.size not null default 'm', sizes shop.size[] default array['s', 'l']::shop.size[], price shop.price default 1.5, parcel shop.parcel default row(1, 2));
