create table m(id int); create table m1() inherits(m); create table lg(x int);

create rule r as on insert to lg do also delete from m1 where id=4;
