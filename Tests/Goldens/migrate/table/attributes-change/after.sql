create unlogged table counters (id integer primary key, name text not null)
  with (fillfactor = 90, toast.autovacuum_vacuum_threshold = 100);
create unique index counters_name on counters (name);
alter table counters cluster on counters_name;
create table notes (id integer primary key, body text);
alter table notes replica identity full;
