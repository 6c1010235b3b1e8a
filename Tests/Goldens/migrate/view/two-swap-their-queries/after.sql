create table people (id integer primary key, name text, age integer);
create view young as select id from people where age >= 30;
create view old as select id from people where age < 25;
