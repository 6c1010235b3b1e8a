create table t (id integer primary key, made timestamptz not null default now());
create index t_made on t (made);
