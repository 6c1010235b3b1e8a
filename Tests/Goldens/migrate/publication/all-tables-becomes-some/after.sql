create table a (id integer primary key);
create table b (id integer primary key);
create publication wide for table a with (publish = 'insert');
comment on publication wide is 'Copies';
