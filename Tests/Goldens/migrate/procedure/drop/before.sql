create table keep (id integer primary key);
create procedure sweep() language plpgsql as $$ begin null; end $$;
comment on procedure sweep() is 'Cleans';
grant execute on procedure sweep() to app_writer;
