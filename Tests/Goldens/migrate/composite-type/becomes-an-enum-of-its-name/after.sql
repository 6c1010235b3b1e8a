create type b as enum ('x');
create table t(v b);
