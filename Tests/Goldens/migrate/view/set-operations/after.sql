create table a (id integer, name text);
create table b (id integer, name text);
create view all_names as (select name from a where id > 3 union all select name from b order by name limit 5) except select 'x' intersect all select upper(name) as name from b order by 1 desc;
