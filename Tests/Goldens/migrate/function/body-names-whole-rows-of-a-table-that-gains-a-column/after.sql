create table t (i int, j int);
create schema b;
create table b.t (i int, j int);
create function a_list() returns table (a int, b int) language sql as $$ select * from t $$;
create procedure a_put() language sql as $$ insert into t values (1, 2) $$;
create function a_put_there() returns void language sql set search_path = b, public as $$ insert into t values (1, 2) $$;
create function count_list() returns int language sql as $$ select 1 from a_list() $$;
create table u (x int default count_list());
