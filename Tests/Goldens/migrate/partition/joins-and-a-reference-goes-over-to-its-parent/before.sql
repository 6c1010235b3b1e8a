create table q(k int not null primary key, v int);
create table f(k int references q);
create table p(k int primary key, v int) partition by list(k);
