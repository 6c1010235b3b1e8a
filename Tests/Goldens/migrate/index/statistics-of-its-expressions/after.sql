create table people (id integer primary key, name text, email text);
create index people_lower on people (id, lower(name), upper(email));
alter index people_lower alter column 2 set statistics 1000;
