create table people (id integer primary key, name text);
create function facts(out number bigint, out longest integer) language sql stable as $$ select count(*), max(length(name)) from people $$;
grant execute on function facts() to app_reader;
