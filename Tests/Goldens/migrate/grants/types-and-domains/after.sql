create type mood as enum ('a', 'b');
create type pair as (a integer, b integer);
create domain amount as numeric check (value > 0);
create type span as range (subtype = date);
revoke usage on type mood from public;
revoke usage on domain amount from public;
grant usage on domain amount to app_writer with grant option;
grant usage on type pair to app_reader;
revoke usage on type span from public;
