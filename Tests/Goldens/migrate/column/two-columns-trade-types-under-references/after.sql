create table i(i int primary key); create table s(s text primary key); create table t(a text, b int, constraint k foreign key(b) references i, constraint l foreign key(a) references s);
