create table events (id integer primary key, at timestamptz);
create index events_at on events (at desc, id);
alter table events cluster on events_at;
