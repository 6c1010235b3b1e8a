-- postgresql: 14
create table events (id bigint not null, body text compression pglz, day date not null) partition by range (day);
alter table events alter column body set storage external;
alter table events alter column day set statistics 200;
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
