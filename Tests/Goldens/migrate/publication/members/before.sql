-- postgresql: 15
create schema "Other";
create table items (id int primary key, a int, b int);
create table wide (id int primary key, a int, "B" int);
create publication p for table items where (a > 1), table wide (id, a);
