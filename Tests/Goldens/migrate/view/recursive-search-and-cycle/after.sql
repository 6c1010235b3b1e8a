-- postgresql: 14
create table staff (id integer primary key, boss integer);
create view walk as
with recursive t (id, boss) as (
  select id, boss from staff where boss is null
  union all
  select s.id, s.boss from staff s join t on s.boss = t.id
) search depth first by id set ordering cycle id set is_cycle using path
select id, boss, is_cycle from t order by ordering;
