create table people (id integer primary key, name text, email text, age integer);
create index a on people (name);
create unique index b on people (email) include (name, age);
