create table m(id int);
create table m1(q int) inherits (m);

create publication p for table only m1(id);
grant select(id) on m1 to app_reader;
