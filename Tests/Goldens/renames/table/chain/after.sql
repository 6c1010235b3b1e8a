create table b (id integer primary key);
create table c (id integer primary key, x text);
create table d (id integer primary key, y date);
insert into b values (1);
insert into c values (2, 'x');
insert into d values (3, '2020-01-01');
