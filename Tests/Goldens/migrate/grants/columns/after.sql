create table people (id integer primary key, name text, email text, age integer);
grant select (id, email), insert (email) on people to app_reader;
grant references (id) on people to app_writer with grant option;
