create table t (id integer primary key, a text default 'x', b timestamptz default current_timestamp, c integer default 1::bigint);
