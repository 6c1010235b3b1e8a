create table people (id integer primary key, name text);
create view a as select id, name from people;
create view b as select id, name from a;
