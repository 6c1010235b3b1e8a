create table keep (id integer primary key);
select 1;
