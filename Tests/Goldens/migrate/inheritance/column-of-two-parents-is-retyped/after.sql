create table heights (value bigint);
create table depths (value bigint);
create table levels () inherits (heights, depths);
