create type mood as enum ('calm', 'cross');
create function level(m mood) returns integer language sql immutable as $$ select 1 $$;
create table public.people (id integer primary key, m public.mood default 'calm'::public.mood, note text, constraint calm check (public.level(m) = 1 and m <> 'cross'::public.mood));
create view public.calm as select people.id from public.people where (public.level(people.m) = 1);
