create type mood as enum ('calm', 'cross');
create function level(m mood) returns integer language sql immutable as $$ select 1 $$;
create table people (id integer primary key, m mood default 'calm', constraint calm check (level(m) = 1 and m <> 'cross'));
create view calm as select id from people where level(m) = 1;
