create table a (id integer primary key, n integer);
create sequence numbers owned by a.n;
create table b (id integer primary key, n integer);
