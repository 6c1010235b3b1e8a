create table events (id bigint, kind text, day date) partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
create table events_2021 partition of events for values from ('2021-01-01') to ('2022-01-01');
create index by_kind on only events (kind);
create index by_kind_2020 on events_2020 (kind);
alter index by_kind attach partition by_kind_2020;
