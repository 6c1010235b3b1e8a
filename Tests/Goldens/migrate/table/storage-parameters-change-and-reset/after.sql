create table events (id bigint, body text) with (fillfactor = 90, autovacuum_enabled = false, toast_tuple_target = 4000);
