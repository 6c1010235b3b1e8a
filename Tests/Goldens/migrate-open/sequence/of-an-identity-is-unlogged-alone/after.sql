create table t (a int generated always as identity); alter sequence t_a_seq set unlogged;create unlogged table u (a int generated always as identity);alter sequence u_a_seq set logged;
