create table a (id integer primary key);
create table b (id integer primary key);
create publication everything for all tables;
create publication nothing;
create publication few for table a, b;
create publication one for table only a with (publish = 'insert, update');
