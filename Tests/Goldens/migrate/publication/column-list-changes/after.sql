create table people (id integer primary key, name text, email text);
create publication people for table people (id, email);
