create table events (id bigint not null, cost integer, day date not null) partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
alter table events add constraint fair check (cost between 0 and 1000);
