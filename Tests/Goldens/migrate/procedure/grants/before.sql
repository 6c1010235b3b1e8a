create table keep (id integer primary key);
create procedure rebuild(part text) language plpgsql as $$ begin null; end $$;
grant execute on procedure rebuild(text) to app_reader;
