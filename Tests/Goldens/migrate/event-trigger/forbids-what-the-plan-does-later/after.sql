create function refuse() returns event_trigger language plpgsql as $$ begin raise exception 'frozen'; end $$;
create table t (a integer, b integer not null, check (a > 0));
create index t_b on t (b);
create event trigger frozen on ddl_command_start when tag in ('CREATE INDEX', 'ALTER TABLE') execute function refuse();
comment on event trigger frozen is 'nothing more';
