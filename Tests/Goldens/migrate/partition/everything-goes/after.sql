create table notes (id bigint, day date);
