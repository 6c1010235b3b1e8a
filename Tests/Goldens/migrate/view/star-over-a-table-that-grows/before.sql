create table people (id integer primary key, name text);
create view everyone as select * from people;
