create table keep (id integer primary key);
create table events (
  id bigint not null, region text not null default 'eu', keep_id integer references keep (id),
  at timestamp not null check (at > '2000-01-01'), primary key (id, region)
) partition by list (region);
create index events_at on events (at);
create table events_eu partition of events for values in ('eu', 'ch');
create table events_us partition of events (at default now()) for values in ('us')
  partition by range (id);
create table events_us_low partition of events_us for values from (minvalue) to (100);
create table events_rest partition of events default;
create index events_eu_own on events_eu (keep_id);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger touching before update on events for each row execute function touch();
comment on table events_eu is 'Near';
