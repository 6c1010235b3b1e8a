create table t (id integer primary key, done boolean not null default false);
