create table a(x int not null unique);
create table b(a int references a(x));
