create table a(x int not null, y int not null, constraint ak2 unique(x), constraint k3 primary key(y)); create table c(x int, y int, constraint f foreign key(y) references a);
