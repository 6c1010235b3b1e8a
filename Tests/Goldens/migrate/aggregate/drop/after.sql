create table keep (id integer primary key);
create schema maths;
create materialized view product as select sum(id) as product from keep;
