create table t (id integer primary key, a text default 'x'::varchar, b timestamptz default now(), c integer default 1);
