create table events (id bigint, body text) with (toast.autovacuum_vacuum_threshold = 100);
