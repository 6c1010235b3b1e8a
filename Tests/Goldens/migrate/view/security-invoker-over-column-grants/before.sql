-- postgresql: 15
create table people (id integer primary key, name text, salary integer);
grant select (id, name) on people to app_reader;
create view names with (security_invoker = true, security_barrier = true) as select id, name from people;
grant select on names to app_reader;
