create table readings (id integer primary key, value integer);
create aggregate total(integer) (sfunc = int4_sum, stype = bigint);
create view totals as select id, total(value) as total from readings group by id;
