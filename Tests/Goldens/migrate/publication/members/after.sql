create schema "Other";
create table items (id int primary key, a int, b int);
create table wide (id int primary key, a int, "B" int);
create publication p for table items where (a > 2), tables in schema "Other"
  with (publish = 'insert', publish_via_partition_root);
