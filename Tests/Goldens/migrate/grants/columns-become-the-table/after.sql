create table people (id integer primary key, name text);
grant select on people to app_reader;
grant update (name) on people to app_reader;
