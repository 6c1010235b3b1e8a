create table events (id bigint not null, region text not null, note text, size integer)
  partition by list (region);
create index events_note on events (note);
create table events_eu partition of events for values in ('eu');
create table events_us partition of events for values in ('us');
