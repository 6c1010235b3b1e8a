create table events (id bigint, kind text, day date, primary key (id, day)) partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01') partition by range (id);
create table events_2020_few partition of events_2020 for values from (1) to (1000);
create index events_kind on events (kind);
create table notes (id bigint, day date, foreign key (id, day) references events);
create view all_events as select * from events;
