-- postgresql: 15
create table t (a int, b int, c int, primary key (a, b) include (c), constraint t_c_key unique nulls not distinct (c) with (fillfactor = 70));
create table u (a int, b int, c int, foreign key (a, b) references t match full on delete set null (a), check (a > 0) no inherit);
