create table keep (id integer primary key);
create function watch() returns event_trigger language plpgsql as $$ begin null; end $$;
create event trigger watch on ddl_command_end execute function watch();
create event trigger look on ddl_command_end execute function watch();
alter event trigger watch disable;
alter event trigger look enable always;
