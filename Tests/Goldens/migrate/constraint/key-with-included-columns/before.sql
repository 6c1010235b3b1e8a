create table people (id integer primary key, email text unique, name text);
