-- postgresql: 15
create table events (id bigint, kind text, day date) partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
create table events_2021 partition of events for values from ('2021-01-01') to ('2022-01-01');
create index events_long on only events (lower(kind), (id + 1) desc) include (day) where kind is not null;
comment on index events_long is 'Where kinds are long';
alter index events_long alter column 1 set statistics 300;
create unique index events_once on only events (id, day) nulls not distinct;
create index events_2021_long on events_2021 (lower(kind), (id + 1) desc) include (day) where kind is not null;
comment on index events_2021_long is 'That year';
alter index events_2021_long alter column 2 set statistics 70;
alter index events_long attach partition events_2021_long;
create unique index events_2020_once on events_2020 (id, day) nulls not distinct;
alter index events_once attach partition events_2020_once;
