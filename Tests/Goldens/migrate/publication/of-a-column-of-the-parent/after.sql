-- postgresql: 15
create table m(id int);
create table m1(q int) inherits (m);

alter table m add z int;
create publication p for table only m1(z) where (z>3);
grant select(z) on m1 to app_reader;
