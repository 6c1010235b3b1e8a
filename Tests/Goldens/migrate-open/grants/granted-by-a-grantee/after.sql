create table people (id integer primary key);
grant select on people to app_writer with grant option;
set local role app_writer;
grant select on people to app_reader;
reset role;
