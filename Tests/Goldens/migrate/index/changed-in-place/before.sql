create table t (a int, b text);
create index t_a on t (a) with (fillfactor = 70);
create index t_b on t (a, lower(b));
comment on index t_b is 'old';
