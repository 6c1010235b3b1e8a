create table people (id integer primary key, name text, tenant integer);
create view mine as select id, name from people where tenant = 1;
