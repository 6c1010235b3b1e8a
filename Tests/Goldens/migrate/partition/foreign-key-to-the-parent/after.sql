create table events (id bigint, day date, primary key (id, day)) partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
create table notes (id integer primary key, event_id bigint, event_day date);
alter table notes add foreign key (event_id, event_day) references events (id, day) on update cascade;
