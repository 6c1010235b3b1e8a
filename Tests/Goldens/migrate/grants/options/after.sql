create table t (a int);
grant select on t to app_reader;
grant select, update on t to app_writer with grant option;
create function f() returns int language sql as 'select 1';
grant execute on function f() to app_reader with grant option;
