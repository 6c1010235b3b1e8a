create table t (a text collate "C", b varchar(20) collate "C");
create index t_a on t (a);
