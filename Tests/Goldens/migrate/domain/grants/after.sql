create domain score as integer;
revoke usage on domain score from public;
grant usage on domain score to app_reader;
create domain grade as integer;
grant usage on domain grade to app_writer with grant option;
