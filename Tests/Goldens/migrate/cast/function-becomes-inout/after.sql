create type mood as enum ('calm', 'cross');
create function mood_of(value text) returns mood language plpgsql immutable as $$ begin return value; end $$;
create cast (text as mood) with inout as implicit;
