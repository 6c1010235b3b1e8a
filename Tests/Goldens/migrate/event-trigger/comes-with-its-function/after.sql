create table keep (id integer primary key);
create schema hooks;
create function hooks.note_drop() returns event_trigger language plpgsql as $$ begin null; end $$;
create event trigger note_drop on sql_drop execute function hooks.note_drop();
comment on event trigger note_drop is 'What went';
