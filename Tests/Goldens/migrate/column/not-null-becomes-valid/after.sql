create table people (id integer primary key, name text not null, email text);
create view named as select id, name from people where name is not null;
