create table t(a int, b int);
create index "i$$x" on t(a,b);
