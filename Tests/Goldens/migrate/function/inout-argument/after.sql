create table keep (id integer primary key);
create function next_step(inout step integer) language plpgsql as $$ begin step := step + 1; end $$;
create function swap(inout a integer, inout b text, out changed boolean) language plpgsql as $$ begin changed := true; end $$;
