create type pair as (a integer, b integer);
create table pairs (id integer primary key, p pair);
create view shown as select id, (p).a::text as shown from pairs;
