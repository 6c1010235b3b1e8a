create table t (a int generated always as identity); create unlogged table u (a int generated always as identity);
