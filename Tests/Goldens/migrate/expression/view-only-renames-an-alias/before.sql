create table people (id integer primary key, name text);
create view names as select p.id, p.name from people p where p.id > 3;
