create table people (id integer primary key, name text, email text, salary numeric);
grant select (id, email), insert (id) on people to app_reader;
grant references (id) on people to app_writer with grant option;
