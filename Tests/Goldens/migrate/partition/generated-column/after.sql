create table events (id bigint, net integer, gross integer generated always as (net * 12 / 10) stored, day date) partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
