create table halls (id integer primary key) partition by hash (id);
create table halls_0 partition of halls for values with (modulus 1, remainder 0);
create table shows (hall integer references halls (id), day integer) partition by range (day);
create table shows_1 partition of shows for values from (0) to (5);
