-- postgresql: 15
create table people (id integer primary key, name text, email text);
create publication people for table people (id, name);
