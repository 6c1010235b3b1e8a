create table t (id integer primary key, a smallint, b numeric, c date, d boolean, e bigint, f uuid);
