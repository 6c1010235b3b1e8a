-- postgresql: 18
create table people (id integer primary key, name text, email text);
alter table people add not null name not valid;
alter table people add not null email not valid;
create view named as select id, name from people where name is not null;
