create table p(id int not null, n int) partition by range(id);
create table p1 partition of p for values from (0) to (9);

create index p1n on p1(n);
