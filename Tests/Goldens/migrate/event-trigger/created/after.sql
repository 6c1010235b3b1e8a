create function on_ddl() returns event_trigger language plpgsql as 'begin end';
create event trigger watch on ddl_command_end when tag in ('CREATE TABLE', 'DROP TABLE')
  execute function on_ddl();
create event trigger sleep on sql_drop execute function on_ddl();
alter event trigger sleep disable;
comment on event trigger watch is 'Sees all';
