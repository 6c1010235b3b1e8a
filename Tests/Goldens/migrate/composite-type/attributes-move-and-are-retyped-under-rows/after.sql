CREATE TYPE pt AS (b bigint, c int, d int); CREATE TABLE t(id int, p pt); insert into t values (1, row(2,3,null)), (2, null); create view v as select (p).b from t;
