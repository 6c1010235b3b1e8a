create table u (id int primary key);
create table p (id int, at date, uid int, constraint p_key primary key (id, at), constraint p_ck check (id > 0), constraint p_fk foreign key (uid) references u) partition by range (at);
create table p1 partition of p for values from ('2024-01-01') to ('2025-01-01');
create index p_i on p (uid);
