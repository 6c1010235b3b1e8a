create table people (id integer primary key, name text, email text, age integer);
grant select (id, name), update (name) on people to app_reader;
