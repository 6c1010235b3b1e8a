create table sessions (id bigint not null, day date not null) partition by hash (id);
create table sessions_a partition of sessions for values with (modulus 1, remainder 0);
