create table a (id integer primary key, owner text);
create table b (id integer primary key, a_id integer);
