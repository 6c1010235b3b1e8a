create domain score as integer;
create domain grade as integer;
revoke usage on domain grade from public;
