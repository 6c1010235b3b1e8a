create table u (id int primary key);
create table p (id int, uid int, constraint p_fk foreign key (uid) references u) partition by list (id);
create table p1 partition of p for values in (1);
