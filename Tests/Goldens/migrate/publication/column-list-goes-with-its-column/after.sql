create table people (id integer primary key, name text);
create publication people for table people (id, name);
