create table sessions (id bigint not null, day date not null) partition by range (day);
create table sessions_a partition of sessions default;
