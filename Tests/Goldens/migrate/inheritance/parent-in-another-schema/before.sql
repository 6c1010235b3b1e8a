create schema base;
create table base."Entity" ("Id" uuid not null default gen_random_uuid(), made timestamptz not null default now());
