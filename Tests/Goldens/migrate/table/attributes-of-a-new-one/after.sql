create table keep (id integer);
create unlogged table counters (id serial primary key, name text not null)
  with (fillfactor = 90, toast.autovacuum_enabled = off);
create unique index counters_name on counters (name);
alter table counters replica identity using index counters_name;
alter table counters cluster on counters_pkey;
