create schema base;
create table base."Entity" ("Id" uuid not null default gen_random_uuid(), made timestamptz not null default now());
create table users (email text not null) inherits (base."Entity");
create schema shop;
create table shop.users (tier integer) inherits (public.users);
