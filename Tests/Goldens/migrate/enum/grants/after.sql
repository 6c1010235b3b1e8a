create type mood as enum ('a'); revoke usage on type mood from public; grant usage on type mood to app_reader;
