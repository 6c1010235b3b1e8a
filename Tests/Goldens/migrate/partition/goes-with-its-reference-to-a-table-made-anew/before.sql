create table halls (id bigint primary key) partition by hash (id);
create table halls_0 partition of halls for values with (modulus 1, remainder 0);
create table shows (hall bigint, day integer, constraint hall_of_show foreign key (hall) references halls (id) on delete cascade) partition by range (day);
create table shows_1 partition of shows for values from (0) to (5);
create table shows_2 partition of shows for values from (5) to (10);
