create table scores (player integer, points integer);
create function place() returns bigint language internal window immutable as 'window_row_number';
create view places as select player, place() over (order by points desc) as place from scores;
