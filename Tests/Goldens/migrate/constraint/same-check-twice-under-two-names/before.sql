create table t (id integer primary key, n integer constraint a check (n > 0));
