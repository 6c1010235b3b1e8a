create table t (a int primary key);
create table u (a int, b int);
alter table u add constraint u_fkey foreign key (a) references t;
alter table u add constraint u_check check (b > 0);
create table w (a int);
alter table w add constraint w_check check (a > 0) not valid;
