create table p(a int, s text, g text generated always as (lower(s)) stored) partition by list(s); create table p1 partition of p default;
