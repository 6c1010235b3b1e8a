create table t (a integer, b integer, a_b integer, unique (a, b), unique (a_b), unique (a, a_b), check (a_b > 0), check (a > b));
create table t_a (b_key integer unique, key integer unique);
create index t_a_b_key2 on t (a);
