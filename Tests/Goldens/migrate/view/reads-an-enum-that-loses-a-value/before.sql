create type mood as enum ('a', 'b', 'c');
create table t (id integer, m mood);
create view v as select id, m, m = 'a' as good from t;
comment on column v.good is 'Good';
grant select on v to app_reader;
