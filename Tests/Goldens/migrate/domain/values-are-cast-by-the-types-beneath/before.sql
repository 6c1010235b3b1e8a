CREATE TABLE t(a numeric(10,2), b varchar(5), c int); insert into t values (5, 'abc', 1);
