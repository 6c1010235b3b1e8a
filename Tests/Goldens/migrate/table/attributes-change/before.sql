create table counters (id integer primary key, name text not null) with (fillfactor = 70, autovacuum_enabled = off);
create unique index counters_name on counters (name);
create table notes (id integer primary key, body text) with (toast.autovacuum_enabled = off);
