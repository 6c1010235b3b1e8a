create table a (id integer primary key, n integer);
create sequence numbers as integer;
create table b (id integer primary key, n integer default nextval('numbers'));
alter sequence numbers owned by b.n;
