create table logs (id bigint, line text, constraint short check (length(line) < 1000));
