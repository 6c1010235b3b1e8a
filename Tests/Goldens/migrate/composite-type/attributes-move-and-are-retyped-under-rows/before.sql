CREATE TYPE pt AS (a int, b int, c int); CREATE TABLE t(id int, p pt); insert into t values (1, row(1,2,3)), (2, null); create view v as select (p).b from t;
