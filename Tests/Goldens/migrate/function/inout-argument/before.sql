create table keep (id integer primary key);
create function next_step(step integer) returns integer language plpgsql as $$ begin return step + 1; end $$;
