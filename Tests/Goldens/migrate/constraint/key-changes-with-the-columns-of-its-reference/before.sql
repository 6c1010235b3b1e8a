create table a(x int not null, y int not null, constraint ak primary key(x)); create table c(x int, y int, constraint f foreign key(x) references a);
