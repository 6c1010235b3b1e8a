create table metric(ts int not null, val real) partition by range(ts);
create table p1 partition of metric for values from(0) to(10);
create materialized view hourly as select ts, avg(val) a from metric group by 1;
