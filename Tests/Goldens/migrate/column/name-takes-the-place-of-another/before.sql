create table people (id integer primary key, name text, full_name varchar(40));
create index people_name on people (name);
create view people_names as select id, full_name from people;
