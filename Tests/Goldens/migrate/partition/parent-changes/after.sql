create table events (
  id bigint not null, region text not null, note varchar(40) default 'none' not null,
  added integer default 3, primary key (id, region), check (added > 0)
) partition by list (region);
create index events_note on events (note, id);
create index events_added on events (added);
create table events_eu partition of events for values in ('eu');
create table events_us partition of events for values in ('us');
alter table events_us alter column added set default 5;
