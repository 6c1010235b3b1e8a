create type mood as enum ('calm', 'cross', 'gone');
create function mood_level(m mood) returns integer language sql immutable as $$ select case m when 'calm' then 1 else 2 end $$;
create cast (mood as integer) with function mood_level(mood) as assignment;
create table t (id integer primary key, m mood);
create view levels as select id, m::integer as level from t;
