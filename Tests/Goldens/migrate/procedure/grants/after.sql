create table keep (id integer primary key);
create procedure rebuild(part text) language plpgsql as $$ begin null; end $$;
revoke all on procedure rebuild(text) from public;
grant execute on procedure rebuild(text) to app_writer with grant option;
