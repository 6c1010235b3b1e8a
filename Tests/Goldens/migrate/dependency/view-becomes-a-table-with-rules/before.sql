create table people (id integer primary key, name text);
create view names as select id, name from people;
create view few as select name from names;
grant select on names to app_reader;
