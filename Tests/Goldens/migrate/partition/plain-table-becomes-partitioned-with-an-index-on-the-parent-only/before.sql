create table events (id bigint, kind text, day date);
create index events_kind on events (kind);
