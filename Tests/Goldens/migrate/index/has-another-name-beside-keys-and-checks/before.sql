create table u (id int primary key, n text, constraint u_n unique (n));
create table t (id int, k int not null, uid int, s text, constraint t_old primary key (id), constraint t_k_old check (k > 0),
  constraint t_uid_old foreign key (uid) references u, constraint t_ex_old exclude using btree (k with =));
create index t_s_old on t (lower(s)) where k > 1;
create index t_two on t (s, k);
comment on index t_s_old is 'old';
comment on constraint t_old on t is 'key';
alter table t cluster on t_old;
alter table t replica identity using index t_old;
create table r (tid int references t (id));
create view v as select id, s, count(*) from t group by id;
