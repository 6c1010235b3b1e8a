create table a (id integer primary key, b_id integer);
create table b (id integer primary key);
create view v as select id from a where b_id in (select id from b) and exists (select 1 from b where b.id = a.id);
create view w as select id from a where b_id not in (select id from b);
