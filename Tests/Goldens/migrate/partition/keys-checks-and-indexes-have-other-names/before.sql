create table u (id int primary key);
create table p (id int, at date, uid int, constraint p_key primary key (id, at), constraint p_uid foreign key (uid) references u, constraint p_c check (id > 0)) partition by range (at);
create table p1 partition of p for values from ('2024-01-01') to ('2025-01-01');
create table p2 partition of p for values from ('2025-01-01') to ('2026-01-01') partition by list (id);
create table p2a partition of p2 for values in (1);
create index p_i on p (uid);
create table a (x int, constraint a_c check (x > 1));
create table b (y int) inherits (a);
create table r (id int, at date, constraint r_f foreign key (id, at) references p);
