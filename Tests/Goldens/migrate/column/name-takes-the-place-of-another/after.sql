create table people (id integer primary key, name varchar(40));
create index people_name on people (name);
create view people_names as select id, name as full_name from people;
