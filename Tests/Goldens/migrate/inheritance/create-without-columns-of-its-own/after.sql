create table logs (id bigint, line text, constraint short check (length(line) < 1000));
create table logs_old () inherits (logs);
