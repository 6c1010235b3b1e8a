create table a (id integer primary key);
create table b (id integer primary key);
create table c (id integer primary key);
create publication few for table a, b;
