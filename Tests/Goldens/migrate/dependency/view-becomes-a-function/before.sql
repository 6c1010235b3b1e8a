create table people (id integer primary key, name text, age integer);
create view grown as select id, name from people where age >= 18;
create view names as select name from grown;
