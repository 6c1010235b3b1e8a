create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create table orders (
  id integer primary key,
  person_id integer not null references people (id),
  total numeric(10,2) not null,
  placed_at timestamptz not null default now()
);
create view recursive_numbers as
with recursive n (i) as (select 1 union all select i + 1 from n where i < 10) select i from n;
create view windows as
select id, rank() over (partition by person_id order by total desc) as place,
  total - lag(total) over w as step from orders window w as (order by placed_at);
create view lateral_join as
select p.name, o.total from people p
cross join lateral (select total from orders where person_id = p.id order by total limit 1) o;
create view set_operations as
select id from people except (select person_id from orders intersect select 1) union all values (2), (3);
create view groups as
select person_id, date_trunc('day', placed_at) as day, count(*) filter (where total > 1) as number
from orders group by grouping sets ((person_id), (person_id, date_trunc('day', placed_at)), ())
having count(*) > 1 order by 1 nulls first;
create view used_columns as select * from people join orders using (id);
create view cased as select case when age > 1 then 'a' else 'b''\' end as word, array[1, age] as list,
  exists (select from orders where person_id = people.id) as has_orders from people;
