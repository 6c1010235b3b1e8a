create type old as enum ('a');
alter default privileges revoke usage on types from public;
