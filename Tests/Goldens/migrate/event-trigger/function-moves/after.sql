create schema hooks;
create function hooks.watch() returns event_trigger language plpgsql as $$ begin null; end $$;
create event trigger watch on ddl_command_end execute function hooks.watch();
comment on event trigger watch is 'Sees';
alter event trigger watch disable;
