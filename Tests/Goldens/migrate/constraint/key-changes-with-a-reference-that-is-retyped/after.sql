create table a(x bigint not null constraint ak2 unique); create table c(x bigint, constraint f foreign key(x) references a(x) on delete cascade);
