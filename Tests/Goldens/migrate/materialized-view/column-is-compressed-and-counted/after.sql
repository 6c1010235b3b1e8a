-- postgresql: 14
create table t(b text); create materialized view m as select b from t;
alter materialized view m alter column b set compression pglz;
alter materialized view m alter column b set (n_distinct = -0.5);
