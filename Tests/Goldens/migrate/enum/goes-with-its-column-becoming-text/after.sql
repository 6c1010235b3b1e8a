create type mood as enum ('b');
create table t (m text default 'a');
