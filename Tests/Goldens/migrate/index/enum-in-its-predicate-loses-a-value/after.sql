create type state as enum ('open', 'shut');
create table doors (id integer primary key, state state);
create unique index doors_open on doors (id, state) include (state) where state in ('open', 'shut');
