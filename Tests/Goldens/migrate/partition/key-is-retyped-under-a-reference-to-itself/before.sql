create table p(k int, par int, primary key(k), foreign key (par) references p) partition by range(k);
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
