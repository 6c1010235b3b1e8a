create table t (a int);
grant select, insert on t to app_reader with grant option;
grant select on t to app_writer;
create function f() returns int language sql as 'select 1';
