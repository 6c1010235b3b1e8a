create type state as enum ('shut', 'open');
create table doors (id integer primary key, state state default 'open');
create function close(s state) returns state language sql immutable as $$ select 'shut'::state $$;
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger touching before update of state on doors for each row when (new.state = 'shut') execute function touch();
