create table people (id integer primary key, mail varchar(20), note text);
create index on people (mail);
insert into people values (1, 'a', 'n');
