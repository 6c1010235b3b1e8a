create table t(b text); create materialized view m as select b from t;
