create table people (id integer primary key, name text, salary integer);
grant select (id, name) on people to app_reader;
create view names with (security_invoker = false) as select id, name from people where salary is not null;
grant select (id) on names to app_reader;
