create table people (id integer primary key, name text);
create table logs (line text);
create function shout(x text) returns text language sql as $$ select upper(x) $$;
create rule logging as on insert to people do also insert into logs select shout(new.name) where not exists (select 1 from logs l where l.line = new.name);
