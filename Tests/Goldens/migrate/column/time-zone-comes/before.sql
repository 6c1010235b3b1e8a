create table t (id integer primary key, made timestamp not null default now());
create index t_made on t (made);
