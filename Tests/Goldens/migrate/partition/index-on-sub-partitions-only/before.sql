create table events (id bigint, kind text, day date) partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01') partition by list (kind);
create table events_2020_a partition of events_2020 for values in ('a');
create table events_2020_b partition of events_2020 for values in ('b');
create table events_2021 partition of events for values from ('2021-01-01') to ('2022-01-01') partition by list (kind);
create table events_2021_a partition of events_2021 for values in ('a');
create table events_2021_b partition of events_2021 for values in ('b');
