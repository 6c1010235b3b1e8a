create type mood as enum ('calm', 'glad', 'tired');
create table days (day date primary key, mood mood not null);
create function mood_at_night() returns mood language sql as $$ select 'tired'::mood $$;
