create schema shop;
create type size as enum ('s', 'm');
create type shop.size as enum ('s', 'm');
create table goods (id integer primary key, size shop.size default 's');
