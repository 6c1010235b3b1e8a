create table spans (id integer primary key, last date, first date, check (last <= first));
insert into spans values (1, '2020-01-01', '2021-01-01');
