-- postgresql: 14
create table people (id integer primary key, age integer);
create function oldest() returns integer language sql stable begin atomic select max(age) from people; end;
