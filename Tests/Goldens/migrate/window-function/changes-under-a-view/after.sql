create table scores (player integer, points integer);
create function place() returns bigint language internal window stable parallel safe as 'window_rank';
create view places as select player, place() over (order by points desc) as place from scores;
