create table people (id integer primary key, name text);
grant select (name) on people to app_reader;
