create table events (id bigint, kind text, day date) partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
create table events_2021 partition of events for values from ('2021-01-01') to ('2022-01-01');
create index events_kind on events (kind) with (fillfactor = 60);
alter index events_2020_kind_idx set (fillfactor = 90);
alter index events_2021_kind_idx reset (fillfactor);
comment on index events_2021_kind_idx is 'Of this year';
