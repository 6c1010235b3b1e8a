create table people (id integer primary key, name text);
create table names (id integer, name text);
create rule to_people as on insert to names do instead insert into people values (new.id, new.name);
create view few as select name from names;
grant select on names to app_reader;
