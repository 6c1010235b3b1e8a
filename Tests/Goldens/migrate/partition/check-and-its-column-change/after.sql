create table m(id int not null, k int not null, t text) partition by range(k);
create table m1 partition of m for values from (0) to (10);
alter table m add check(length(t)>3);
