-- postgresql: 14
create table people (id integer primary key, name text, nickname text);
create function called(person integer) returns text language sql stable begin atomic select coalesce(nickname, name) from people where id = person; end;
