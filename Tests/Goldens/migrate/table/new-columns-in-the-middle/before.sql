create table people (id integer primary key, age integer, made timestamptz);
