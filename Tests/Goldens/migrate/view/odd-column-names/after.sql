create table people (id integer primary key, name text);
create view "select" as select id as "from", name as "Upper Case", id + 1 as "?column?", name || 'x' as "a""b" from people as "order";
comment on column "select"."a""b" is 'Odd';
