create table events (id bigint not null, day date not null) partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
grant select on events to app_reader;
grant select, insert on events_2020 to app_writer;
grant update (day) on events_2020 to app_writer;
