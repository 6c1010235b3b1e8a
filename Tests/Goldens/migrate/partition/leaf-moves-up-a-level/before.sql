create table events (id bigint not null, kind text, day date not null) partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01') partition by range (day);
create table events_2020_q1 partition of events_2020 for values from ('2020-01-01') to ('2020-04-01');
