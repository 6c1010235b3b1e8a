create table things (a integer constraint one check (a > 0), b integer constraint two check (b > 0));
insert into things values (1, 2);
