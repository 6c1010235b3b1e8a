create table events (id bigint, at date, kind text, primary key (id, at)) partition by range (at);
create index events_kind on events (kind);
create unique index events_once on events (at, lower(kind));
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
