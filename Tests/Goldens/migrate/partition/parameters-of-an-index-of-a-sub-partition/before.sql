create table events (id bigint, kind text, day date) partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01') partition by list (kind);
create table events_2020_a partition of events_2020 for values in ('a');
create table events_2020_b partition of events_2020 for values in ('b');
create index events_long on events (lower(kind)) with (fillfactor = 70);
alter index events_2020_lower_idx alter column 1 set statistics 30;
