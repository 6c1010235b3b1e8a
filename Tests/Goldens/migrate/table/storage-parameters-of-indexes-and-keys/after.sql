create table events (id bigint primary key with (fillfactor = 60), kind text unique);
create index events_kind on events (kind) with (fillfactor = 80, deduplicate_items = off);
alter index events_kind_key set (fillfactor = 50);
