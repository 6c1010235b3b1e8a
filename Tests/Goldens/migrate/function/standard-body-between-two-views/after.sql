create table people (id integer primary key, age integer);
create view grown as select age, id from people where age >= 21;
create function grown_count() returns bigint language sql stable begin atomic select count(*) from grown; end;
create view summary as select grown_count() as grown;
