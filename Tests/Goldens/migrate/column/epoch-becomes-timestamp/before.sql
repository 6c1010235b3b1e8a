create table t (id integer primary key, at bigint not null default 0);
