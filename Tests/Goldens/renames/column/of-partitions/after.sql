create table events (id integer, day date not null) partition by range (day);
create index on events (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
alter index events_2020_day_idx rename to events_2020_at_idx;
insert into events values (1, '2020-05-05');
