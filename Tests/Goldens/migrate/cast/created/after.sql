create type score as (points int);
create function to_int(score) returns int language sql immutable as 'select $1.points';
create cast (score as int) with function to_int(score) as assignment;
create cast (score as text) with inout as implicit;
create cast (jsonb as bytea) without function;
comment on cast (score as int) is 'Points';
