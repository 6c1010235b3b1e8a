create domain d as int;
create table p(x d not null, constraint c check(x<100)) partition by range(x);
create table p1 partition of p for values from(1) to(50);
