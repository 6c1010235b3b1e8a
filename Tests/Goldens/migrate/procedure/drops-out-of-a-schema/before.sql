create schema jobs;
create procedure jobs.run(name text) language plpgsql as $$ begin null; end $$;
comment on procedure jobs.run(text) is 'Runs';
grant execute on procedure jobs.run(text) to app_writer;
