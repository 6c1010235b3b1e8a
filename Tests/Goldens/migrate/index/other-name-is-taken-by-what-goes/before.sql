create table t (id int, k int, constraint t_c check (k > 0));
create index i on t (id);
create table j (a int);
create table u (id int, constraint u_c check (id > 0));
create unlogged table l (id int primary key);
