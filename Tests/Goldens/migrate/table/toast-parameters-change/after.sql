create table events (id bigint, body text) with (toast.autovacuum_vacuum_threshold = 500, toast.vacuum_truncate = false);
