-- postgresql: 14
create table people (id integer primary key, name text not null);
create function people_count() returns bigint language sql stable begin atomic select count(*) from people; end;
