create table people (id integer primary key);
grant select on people to app_writer with grant option;
