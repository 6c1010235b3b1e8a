create table t(a int constraint k2 unique, b int);
create table r(a int, constraint f foreign key(a) references t(a) deferrable);
