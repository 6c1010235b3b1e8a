create table scores (player integer, points integer);
create function place() returns bigint language sql immutable as $$ select 1::bigint $$;
create view places as select player, place() as place from scores;
