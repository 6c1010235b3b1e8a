create table events (id bigint not null, cost bigint, day date not null) partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
create view dear as select id, cost from events_2020 where cost > 100;
create view days as select day, sum(cost) as total from events group by day;
