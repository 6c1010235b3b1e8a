create table m(id int not null, k int not null, old text, t text) partition by range(k);
create table m1 partition of m for values from (0) to (10);
create statistics st on old,t from m1;
