create type ct as (a int); create table t(a int, b jsonb, c text[]);
