create table t (a int, b int, c int, primary key (a, b), unique (c));
create table u (a int, b int, c int, foreign key (a, b) references t, check (a > 0));
