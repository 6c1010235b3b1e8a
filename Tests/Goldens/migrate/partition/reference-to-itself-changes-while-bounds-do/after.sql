create table pt(k int primary key, par int, constraint selff foreign key(par) references pt on delete cascade) partition by range(k);
create table pt1 partition of pt for values from (0) to (10);
create table pt2 partition of pt for values from (10) to (30);
