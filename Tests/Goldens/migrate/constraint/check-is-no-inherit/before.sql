create table people (id integer primary key, age integer check (age > 0));
