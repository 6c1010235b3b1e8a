create schema languages;
create table people (id integer primary key, name text);
create view sorted as select name from people order by name collate "C";
