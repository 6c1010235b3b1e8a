create table t(a int constraint k unique, b int);
create table r(a int, constraint f foreign key(a) references t(a));
