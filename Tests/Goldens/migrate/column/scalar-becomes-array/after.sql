create table t (id integer primary key, tag text[] default '{a}', n bigint[]);
