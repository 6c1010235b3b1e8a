create table people (id integer primary key, age integer, city text);
create view facts as select city, avg(age) as age from people group by city;
