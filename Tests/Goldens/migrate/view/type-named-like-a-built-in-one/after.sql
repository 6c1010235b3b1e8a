create table keep (id integer primary key);
create domain public.date as pg_catalog.date check (value > '2000-01-01');
create type public.box as (wide integer, high integer);
create view dated as select '2025-01-01'::public.date as own, '2025-01-01'::date as built_in, row(1, 2)::public.box as box;
