create table p(id int primary key) partition by hash(id); create table p1 partition of p for values with (modulus 1, remainder 0); create table c(id int references p1);
drop table c; drop table p;
create table p(id int, k int, primary key(id,k)) partition by list(k); create table p1 partition of p default; create table c(id int, k int, foreign key(id,k) references p1);
