create type pair as (a integer, b integer);
create table t (id integer primary key, p pair, ns integer[]);
