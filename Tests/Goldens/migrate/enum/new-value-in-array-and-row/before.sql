create type mood as enum ('calm', 'glad');
create type felt as (mood mood, strength integer);
create table days (day date primary key, moods mood[] default '{calm}', felt felt);
create function count_moods(moods mood[] default '{glad}') returns integer
  language plpgsql as $$ begin return cardinality(moods); end $$;
