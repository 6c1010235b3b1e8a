create table events (id integer not null, region text not null);
create index events_region on events (region);
comment on table events is 'All';
grant select on events to app_reader;
