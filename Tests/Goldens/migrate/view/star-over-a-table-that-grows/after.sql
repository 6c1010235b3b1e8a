create table people (id integer primary key, name text, email text);
create view everyone as select * from people;
