create table people (id integer primary key, name text, age integer);
create view named as select id, name, age from people where name is not null;
create view grown as select id, name, age from named where age > 17 with local check option;
