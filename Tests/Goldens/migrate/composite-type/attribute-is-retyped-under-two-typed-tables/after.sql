CREATE TYPE ty AS (a numeric); CREATE TABLE t OF ty;
