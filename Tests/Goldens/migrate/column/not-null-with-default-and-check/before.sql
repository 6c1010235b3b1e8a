create table people (id integer primary key, email text, age integer check (age is not null));
