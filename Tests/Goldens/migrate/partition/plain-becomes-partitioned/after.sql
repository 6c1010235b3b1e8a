create table events (id integer not null, region text not null) partition by list (region);
create index events_region on events (region);
comment on table events is 'All';
grant select on events to app_reader;
create table events_eu partition of events for values in ('eu');
