create table scores (player integer, day date, points integer);
create view ranks as select player, rank() over w as place, sum(points) filter (where points > 0) over (w rows between 2 preceding and current row exclude ties) as recent, lag(points, 1, 0) over (partition by player order by day nulls first) as last from scores window w as (partition by player order by points desc);
