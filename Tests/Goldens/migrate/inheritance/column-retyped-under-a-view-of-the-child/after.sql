create table people (id integer not null, age integer);
create table employees (salary numeric) inherits (people);
create view seniors as select id, salary from employees where age > 50;
create view only_people as select id, age from only people;
