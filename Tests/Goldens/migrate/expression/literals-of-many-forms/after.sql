create table t (id integer primary key, n integer, constraint a check (id <> (16)), constraint b check (id < '1000'::numeric));
create view v as select $$it's$$ as a, e'\x0a' as b, 1.50 as c, b'00011111' as d, '2025-01-01'::date as e, 't'::boolean as f, cast(null as int) as g, array[1, 2] as h;
