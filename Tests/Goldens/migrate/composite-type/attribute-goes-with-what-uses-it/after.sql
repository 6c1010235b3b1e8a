CREATE TYPE m AS (a int); CREATE TABLE t(p m);
