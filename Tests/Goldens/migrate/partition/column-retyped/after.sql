create table events (id bigint not null, cost numeric(10,2) default 5.5, day date not null, primary key (id, day)) partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
create index events_cost on events (cost);
