-- postgresql: 15
create schema "Other";
create table items (id int primary key, a int, b int);
create table wide (id int primary key, a int, "B" int);
create publication several for table items where (a > 1), table wide (id, "B")
  with (publish = 'insert, delete', publish_via_partition_root);
create publication every for all tables;
create publication schemas for tables in schema "Other", table items;
create publication nothing;
comment on publication nothing is 'Empty';
