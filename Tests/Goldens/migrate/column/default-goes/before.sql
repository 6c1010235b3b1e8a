create table t (id integer primary key, a text default 'x', b integer not null default 0, c text default null);
