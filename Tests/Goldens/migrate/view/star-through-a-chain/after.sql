create table people (id integer primary key, name text, age integer, email text);
create view a as select * from people;
create view b as select * from a where id > 0;
create view c as select b.*, b.id * 2 as twice from b;
grant select on b to app_reader;
