create table events (id bigint not null, note text, day date not null) partition by range (day);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
create view noted as select id, note from events;
create materialized view noted_2020 as select id, note from events_2020;
create unique index noted_2020_id on noted_2020 (id);
