create table people (id integer primary key, name text);
create view names as select name from people;
create view ids as select id from people;
grant select (name), update (name) on names to app_reader;
grant select, delete on ids to app_writer with grant option;
