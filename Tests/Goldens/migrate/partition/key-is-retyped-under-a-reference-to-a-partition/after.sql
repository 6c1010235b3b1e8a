create table p(id bigint, k int, primary key(id,k)) partition by list(k); create table p1 partition of p default; create table c(id bigint, k int, foreign key(id,k) references p1);
