create table people (id integer primary key, name text);
create view names as select id, name from people;
create view few as select name from names limit 3;
alter view names rename column name to label;
