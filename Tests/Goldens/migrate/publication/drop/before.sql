create table a (id integer primary key);
create publication few for table a;
comment on publication few is 'Goes';
