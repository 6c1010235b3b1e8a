create table t (id integer primary key, a timestamptz default current_timestamp, b timestamp default now(), c date default now()::date);
