create table keep (id integer);
create function refuse() returns event_trigger language plpgsql as $$ begin raise exception 'no changes'; end $$;
create table goes (id integer);
create view reads_it as select * from goes;
create index goes_idx on goes (id);
create event trigger no_changes on ddl_command_end execute function refuse();
