create type state as enum ('open', 'shut', 'void');
create table doors (id integer, state state not null default 'open');
create table gates (width integer) inherits (doors);
