create extension postgres_fdw;
create server elsewhere foreign data wrapper postgres_fdw;
create table events (at date not null, what text) partition by range (at);
create foreign table old_events partition of events for values from (minvalue) to ('2020-01-01') server elsewhere options (table_name 'events');
