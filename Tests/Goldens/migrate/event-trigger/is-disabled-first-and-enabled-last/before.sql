create table t(i int); create function ef() returns event_trigger language plpgsql as $$begin raise exception 'no ddl'; end$$;
create event trigger z on ddl_command_end execute function ef();
