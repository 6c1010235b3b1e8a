create table events (id bigint, kind text, day date) partition by list (kind);
create table events_a partition of events for values in ('a') partition by range (day);
create table events_a_2020 partition of events_a for values from ('2020-01-01') to ('2021-01-01');
create table events_b partition of events for values in ('b');
create index events_day on events using brin (day);
