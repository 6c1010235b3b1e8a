create type state as enum ('open', 'shut');
create table doors (id integer primary key, state state not null default 'open');
create view open_doors as select id, state from doors where state <> 'shut';
