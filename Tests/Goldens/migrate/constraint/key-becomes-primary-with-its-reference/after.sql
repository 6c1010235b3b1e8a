create table a(x int not null primary key);
create table b(a int references a(x) on delete cascade);
