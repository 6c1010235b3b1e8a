create type score as (points int);
create cast (score as text) with inout;
