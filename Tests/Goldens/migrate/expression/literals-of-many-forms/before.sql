create table t (id integer primary key, constraint a check (id <> 16), constraint b check (id < 1e3));
create view v as select 'it''s' as a, e'\n' as b, 1.50 as c, x'1f' as d, date '2025-01-01' as e, true as f, null::integer as g, '{1,2}'::integer[] as h;
