-- postgresql: 14
create table people (id integer primary key, age integer);
create view grown as select id from people where age >= 18;
create function grown_count() returns bigint language sql stable begin atomic select count(*) from grown; end;
create view summary as select grown_count() as grown;
