create type mood as enum ('a', 'b');
create type pair as (a integer, b integer);
create domain amount as numeric check (value > 0);
create type span as range (subtype = date);
grant usage on type mood to app_reader;
