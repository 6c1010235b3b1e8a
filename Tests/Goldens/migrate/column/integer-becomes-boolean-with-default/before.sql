create table t (id integer primary key, done integer not null default 0);
