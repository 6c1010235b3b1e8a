create table persons (id integer primary key, name text);
create view people as select id, name from persons;
