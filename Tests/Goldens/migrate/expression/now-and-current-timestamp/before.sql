create table t (id integer primary key, a timestamptz default now(), b timestamp default localtimestamp, c date default current_date);
