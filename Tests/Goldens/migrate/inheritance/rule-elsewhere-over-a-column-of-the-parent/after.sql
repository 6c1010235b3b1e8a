create table m(id int); create table m1() inherits(m); create table lg(x int);

alter table m add z int; create rule r as on insert to lg do also delete from m1 where z=4;
