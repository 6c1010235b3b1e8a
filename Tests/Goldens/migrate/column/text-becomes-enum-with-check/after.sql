create type state as enum ('open', 'shut');
create table doors (id integer primary key, state state not null default 'open');
create index doors_open on doors (id) where state = 'open';
