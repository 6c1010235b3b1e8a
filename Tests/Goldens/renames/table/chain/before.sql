create table a (id integer primary key);
create table b (id integer primary key, x text);
create table c (id integer primary key, y date);
insert into a values (1);
insert into b values (2, 'x');
insert into c values (3, '2020-01-01');
