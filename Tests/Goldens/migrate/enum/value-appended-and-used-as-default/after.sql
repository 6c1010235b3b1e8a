create type state as enum ('open', 'shut', 'ajar');
create table doors (id integer primary key, state state not null default 'ajar');
create view open_doors as select id, state from doors where state in ('open', 'ajar');
