create table people (id integer primary key, name text);
create function called(person integer) returns text language sql stable begin atomic select name from people where id = person; end;
