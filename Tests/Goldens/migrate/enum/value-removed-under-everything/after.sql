create type mood as enum ('b', 'a');
comment on type mood is 'How it feels';
create table t (id integer primary key, m mood not null default 'a');
create index t_m on t (m) where m = 'a';
alter table t add constraint fine check (m <> 'a');
create view v as select id, m from t where m = 'b';
alter table t enable row level security;
create policy p on t using (m = 'b');
