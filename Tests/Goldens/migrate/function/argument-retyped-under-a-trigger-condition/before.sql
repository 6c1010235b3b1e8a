create table jobs (id integer primary key, state text not null);
create function stamp() returns trigger language plpgsql as $$ begin return new; end $$;
create function is_final(state text) returns boolean language sql immutable as $$ select state = 'done' $$;
create trigger stamp before update on jobs for each row when (is_final(new.state)) execute function stamp();
comment on trigger stamp on jobs is 'At the end';
