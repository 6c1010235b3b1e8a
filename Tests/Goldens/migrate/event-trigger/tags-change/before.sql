create table keep (id integer primary key);
create function watch() returns event_trigger language plpgsql as $$ begin null; end $$;
create event trigger watch on ddl_command_start when tag in ('CREATE SEQUENCE') execute function watch();
