create table events (id integer not null, primary key (id)) partition by list (id);
create table events_1 partition of events for values in (1);
