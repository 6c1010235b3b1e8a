create table people_v2 (id integer primary key, first_name text, last_name text);
create view people as select id, first_name || ' ' || last_name as name from people_v2;
create view a_few as select name from people limit 3;
create function people_count() returns bigint language sql stable as $$ select count(*) from people $$;
grant select on people to app_reader;
