create table keep (id integer primary key);
create table events (id bigint not null, at timestamptz not null, body jsonb) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01 00:00:00+00') to ('2025-01-01 00:00:00+00');
create table events_2025 partition of events for values from ('2025-01-01 00:00:00+00') to ('2026-01-01 00:00:00+00');
