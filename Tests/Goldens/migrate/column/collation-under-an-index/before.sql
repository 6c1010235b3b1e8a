create table t (a text, b varchar(10));
create index t_a on t (a);
