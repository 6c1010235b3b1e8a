create table i(i int primary key); create table s(s text primary key); create table t(a int, b text, constraint k foreign key(a) references i, constraint l foreign key(b) references s);
