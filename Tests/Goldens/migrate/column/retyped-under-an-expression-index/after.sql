create table people (id integer primary key, name text, age bigint);
create index people_lower on people (lower(name), (age + 1)) where age > 3 and name <> 'x';
