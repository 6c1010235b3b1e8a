create table heights (value integer);
create table depths (value integer);
create table levels () inherits (heights, depths);
