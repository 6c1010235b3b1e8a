create table events (id bigint, at date) partition by range (at);
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');
create table events_2022 partition of events for values from ('2022-01-01') to ('2023-01-01');
create view last_year as select id, at from events_2022 where at > '2022-06-30';
