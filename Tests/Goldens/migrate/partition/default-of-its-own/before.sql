create table events (id bigint not null, state text default 'new', day date not null) partition by range (day);
create table events_2019 partition of events for values from ('2019-01-01') to ('2020-01-01');
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
