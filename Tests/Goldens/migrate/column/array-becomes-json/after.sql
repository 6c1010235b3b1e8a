create type ct as (a int); create table t(a ct, b int4range, c jsonb);
