-- postgresql: 14
create table people (id integer primary key, name text, age integer);
create view grown as select id, name from people where age >= 18;
create function grown_count() returns bigint language sql stable begin atomic select count(id) from grown; end;
create view facts as select grown_count() as number;
create function enough() returns boolean language sql stable begin atomic select number > 3 from facts; end;
