create type mood as enum ('glad', 'sad');
create table days (id integer primary key, mood mood not null default 'glad', moods mood[],
  check (mood <> 'sad'));
create function worst(a mood, b mood default 'sad') returns mood language sql
  as $$ select least(a, b) $$;
create view glad as select id from days where mood = 'glad'::mood;
comment on type mood is 'how it is';
insert into days values (1, 'glad', '{sad}');
