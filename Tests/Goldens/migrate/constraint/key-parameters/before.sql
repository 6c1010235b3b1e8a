create table t (a int primary key with (fillfactor = 70), b int unique);
