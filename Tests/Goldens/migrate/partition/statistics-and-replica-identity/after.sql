create table events (id bigint not null, kind text, day date not null) partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
create statistics events_stats (dependencies) on kind, day from events;
create statistics events_2020_stats (ndistinct) on kind, id from events_2020;
alter table events_2020 replica identity full;
alter table events_2020 alter column kind set statistics 500;
