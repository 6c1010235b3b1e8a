create table t (a int primary key);
create table u (a int, b int);
alter table u add constraint u_fkey foreign key (a) references t not valid;
alter table u add constraint u_check check (b > 0) not valid;
