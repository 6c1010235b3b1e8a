create table keep (id integer primary key);
create function watch() returns event_trigger language plpgsql as $$ begin null; end $$;
create event trigger "Watch It" on ddl_command_end when tag in ('CREATE TABLE') execute function watch();
comment on event trigger "Watch It" is 'Goes';
