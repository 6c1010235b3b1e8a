create table events (id bigint primary key, kind text unique);
create index events_kind on events (kind);
