create table events (id integer primary key, a integer, b integer);
create unique index events_ab on events (a, b);
