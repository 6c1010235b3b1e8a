create table people (id integer primary key, age integer, name text, state varchar(9));
