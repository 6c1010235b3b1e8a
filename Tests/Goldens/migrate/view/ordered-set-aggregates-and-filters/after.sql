create table people (id integer primary key, age integer, city text);
create view facts as select city, avg(age) as age, percentile_cont(0.5) within group (order by age) as middle, string_agg(distinct city, ', ' order by city desc) as cities, count(*) filter (where age is null) as unknown from people group by city;
