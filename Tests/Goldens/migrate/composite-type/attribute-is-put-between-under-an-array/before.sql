create type ct as (a int, b text);
create table t(xs ct[]);
