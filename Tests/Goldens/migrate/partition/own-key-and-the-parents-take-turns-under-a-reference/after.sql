create table p(id int not null, n int) partition by range(id);
create table p1 partition of p for values from (0) to (9);

alter table p add constraint pu unique(id);
create table c(x int references p1(id));
