create table people (id integer primary key);
grant select, insert on people to app_reader;
