create table events (at date not null primary key) partition by range (at);
create table events_all partition of events default;
create publication events for table events with (publish = 'insert, truncate', publish_via_partition_root = true);
