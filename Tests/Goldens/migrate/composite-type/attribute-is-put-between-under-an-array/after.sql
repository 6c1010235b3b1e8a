create type ct as (a int, z date, b text);
create table t(xs ct[]);
