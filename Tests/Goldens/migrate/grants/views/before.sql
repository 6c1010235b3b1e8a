create table people (id integer primary key, name text);
create view names as select name from people;
create view ids as select id from people;
grant select on names to app_reader;
grant all on ids to app_writer;
