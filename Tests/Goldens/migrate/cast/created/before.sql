create type score as (points int);
create function to_int(score) returns int language sql immutable as 'select $1.points';
