create function chk(v int) returns bool language sql immutable as 'select true';
create table t(x int, g bool generated always as (chk(x)) stored, check(chk(x)));
