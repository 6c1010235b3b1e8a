create table people (id integer primary key, name text, age bigint);
grant select (name, age) on people to app_reader;
grant update (age) on people to app_writer with grant option;
