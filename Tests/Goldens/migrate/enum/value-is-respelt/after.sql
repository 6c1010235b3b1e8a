create type state as enum ('in-progress', 'done');
create table jobs (id integer primary key, state state default 'in-progress');
