create table t(i int, j int);
alter table t add constraint u unique(i); create function f() returns void language sql as 'insert into t values(1,2) on conflict on constraint u do nothing'; create procedure p() language sql as 'insert into t values(1,2) on conflict (i) do update set j=3';
