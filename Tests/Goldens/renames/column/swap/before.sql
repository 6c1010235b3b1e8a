create table spans (id integer primary key, first date, last date, check (first <= last));
insert into spans values (1, '2020-01-01', '2021-01-01');
