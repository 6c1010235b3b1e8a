create table things (a integer constraint two check (a > 0), b integer constraint one check (b > 0));
insert into things values (1, 2);
