create type state as enum ('in_progress', 'done');
create table jobs (id integer primary key, state state default 'in_progress');
