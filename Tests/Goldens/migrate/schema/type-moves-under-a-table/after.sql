create schema kinds;
create type kinds.state as enum ('on', 'off');
create table machines (id integer primary key, state kinds.state not null default 'on');
