create table t (id int, k int, constraint t_d check (k > 0));
create index j on t (id);
create view i as select 1 as one;
create table u (id int, id2 int, constraint t_c check (id > 0), constraint u_c check (id2 > 0));
create unlogged table l (id int, constraint l_k primary key (id));
