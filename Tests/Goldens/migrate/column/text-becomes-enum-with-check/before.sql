create type state as enum ('open', 'shut');
create table doors (id integer primary key, state text not null default 'open', constraint known check (state in ('open', 'shut')));
create index doors_open on doors (id) where state = 'open';
