create type mood as enum ('sad', 'ok');
revoke usage on type mood from public;
grant usage on type mood to app_writer with grant option;
