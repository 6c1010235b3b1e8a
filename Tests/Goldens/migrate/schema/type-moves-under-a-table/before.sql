create schema kinds;
create type state as enum ('on', 'off');
create table machines (id integer primary key, state state not null default 'on');
