create table u (id int primary key);
create table p (id int, uid int, constraint p_fk_new foreign key (uid) references u) partition by list (id);
create table p1 partition of p for values in (1, 2);
