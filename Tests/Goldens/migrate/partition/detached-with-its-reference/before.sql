create table people (id integer primary key);
create table events (id integer not null, person_id integer references people (id)) partition by list (id);
create table events_1 partition of events for values in (1);
create table events_2 partition of events for values in (2);
