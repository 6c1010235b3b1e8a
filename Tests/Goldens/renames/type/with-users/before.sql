create type feeling as enum ('glad', 'sad');
create table days (id integer primary key, mood feeling not null default 'glad', moods feeling[],
  check (mood <> 'sad'));
create function worst(a feeling, b feeling default 'sad') returns feeling language sql
  as $$ select least(a, b) $$;
create view glad as select id from days where mood = 'glad'::feeling;
comment on type feeling is 'how it is';
insert into days values (1, 'glad', '{sad}');
