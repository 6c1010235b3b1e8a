create table people (id integer primary key, name text);
create view names as select q.id, q.name from people q where q.id > 3;
