create schema archive;
create table events (id bigint not null, day date not null) partition by range (day);
create index events_day on events (day);
