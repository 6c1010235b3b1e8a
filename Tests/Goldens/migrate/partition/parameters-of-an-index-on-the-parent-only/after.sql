create table events (id bigint, kind text, day date) partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
create table events_2021 partition of events for values from ('2021-01-01') to ('2022-01-01');
create index events_kind on only events (kind);
create index events_2020_kind on events_2020 (kind) with (fillfactor = 50);
alter index events_kind attach partition events_2020_kind;
