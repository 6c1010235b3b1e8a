create table a(x int not null constraint ak primary key); create table c(x int, constraint f foreign key(x) references a);
