create table events (id integer not null, primary key (id)) partition by list (id);
create table events_1 partition of events for values in (1);
create table events_2 partition of events for values in (2);
create table gone (id integer) partition by list (id);
create table gone_1 partition of gone for values in (1);
