create table u(id text primary key);
create table p(uid text references u, at date) partition by range(at);
create table p1(uid text, at date, constraint p_uid_fkey foreign key(uid) references u);
