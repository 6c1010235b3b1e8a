create table events (id bigint not null, day date not null) partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
create table events_2021 partition of events for values from ('2021-01-01') to ('2022-01-01');
alter table only events add constraint events_key primary key (id, day);
alter table events_2020 add constraint events_2020_key primary key (id, day);
alter index events_key attach partition events_2020_key;
