create type b as (q int);
create table t(v b);
