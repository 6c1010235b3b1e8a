create table scores (player integer, day date, points integer);
create view ranks as select player, rank() over (order by points desc) as place from scores;
