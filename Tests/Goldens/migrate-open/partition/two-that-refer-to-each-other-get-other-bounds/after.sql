create table a(k int, d int, primary key(k)) partition by list(k);
create table a1 partition of a for values in (1,2);
create table b(k int primary key, ak int references a) partition by list(k);
create table b1 partition of b for values in (1,2);
alter table a add constraint ab foreign key(d) references b deferrable initially deferred;
create materialized view m as select a.k,b.ak from a join b on true;
