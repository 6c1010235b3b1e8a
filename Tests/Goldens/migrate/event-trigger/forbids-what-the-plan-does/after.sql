create table keep (id integer primary key, note text);
create function refuse() returns event_trigger language plpgsql as $$ begin raise 'no'; end $$;
create event trigger no_drops on sql_drop execute function refuse();
create event trigger no_changes on ddl_command_start when tag in ('ALTER TABLE', 'CREATE TABLE', 'DROP TABLE') execute function refuse();
