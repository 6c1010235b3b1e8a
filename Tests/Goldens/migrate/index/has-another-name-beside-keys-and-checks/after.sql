create table u (id int primary key, n text, constraint u_n unique (n));
create table t (id int, k int not null, uid int, s text, constraint t_new primary key (id), constraint t_k_new check (k > 0),
  constraint t_uid_new foreign key (uid) references u, constraint t_ex_new exclude using btree (k with =));
create index t_s_new on t (lower(s)) where k > 1;
create index t_three on t (s, k);
comment on index t_s_new is 'new';
comment on constraint t_new on t is 'key';
alter table t cluster on t_new;
alter table t replica identity using index t_new;
create table r (tid int references t (id));
create view v as select id, s, count(*) from t group by id;
