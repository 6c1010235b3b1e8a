create table p(a int not null, b int) partition by list(a); create table p1 partition of p for values in (1);

alter table p add constraint ppk primary key(a); create table c(x int references p);
