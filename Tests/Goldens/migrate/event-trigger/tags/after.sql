create function on_ddl() returns event_trigger language plpgsql as 'begin end';
create event trigger watch on sql_drop when tag in ('DROP TABLE') execute function on_ddl();
