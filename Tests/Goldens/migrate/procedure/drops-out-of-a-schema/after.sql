create schema jobs;
create procedure run(name text) language plpgsql as $$ begin null; end $$;
comment on procedure run(text) is 'Runs';
grant execute on procedure run(text) to app_writer;
