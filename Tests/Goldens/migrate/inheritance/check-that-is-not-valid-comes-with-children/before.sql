create table people (id integer, age integer);
