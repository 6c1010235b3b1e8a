create table a(x int not null constraint ak2 unique); create table c(x int, constraint f foreign key(x) references a(x));
