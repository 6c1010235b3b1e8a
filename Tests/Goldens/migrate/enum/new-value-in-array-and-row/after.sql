create type mood as enum ('calm', 'it''s late', 'glad');
create type felt as (mood mood, strength integer);
create table days (
  day date primary key, moods mood[] default '{calm,"it''s late"}', felt felt default '("it''s late",1)');
create function count_moods(moods mood[] default '{"it''s late"}') returns integer
  language plpgsql as $$ begin return cardinality(moods); end $$;
