create table people (id integer primary key, name text, phone text);
grant select (name, phone) on people to app_reader;
