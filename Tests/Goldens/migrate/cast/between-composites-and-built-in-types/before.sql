create type pair as (a integer, b integer);
create type couple as (a integer, b integer);
