create table people (id integer primary key, age bigint);
create function oldest() returns bigint language sql stable begin atomic select max(age) from people; end;
