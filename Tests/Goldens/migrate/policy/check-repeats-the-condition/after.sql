create table t(i int);
create policy s on t using(true);
