create type old as enum ('a');
alter default privileges revoke usage on types from public;
alter default privileges grant usage on types to app_writer;
create type new as enum ('b');
