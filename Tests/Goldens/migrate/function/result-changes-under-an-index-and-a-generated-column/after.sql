create function score(name text) returns bigint language sql immutable as $$ select length(name)::bigint $$;
create table players (id integer primary key, name text not null, points bigint generated always as (score(name)) stored);
create index players_score on players (score(name)) where score(name) > 3;
