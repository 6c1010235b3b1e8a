create table events (id bigint, day date) partition by range (day);
create table events_rest partition of events default;
create index events_day on events using brin (day);
