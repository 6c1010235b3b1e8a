create table people (id integer primary key, age integer);
create index grown on people (age);
