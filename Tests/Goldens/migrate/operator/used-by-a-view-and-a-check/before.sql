create schema ops;
create table readings (id integer primary key, a numeric, b numeric);
create view near as select id from readings where abs(a - b) < 1;
