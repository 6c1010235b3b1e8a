create function refuse() returns event_trigger language plpgsql as $$ begin raise exception 'frozen'; end $$;
create table t (a integer, b integer);
