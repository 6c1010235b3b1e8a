create type state as enum ('open', 'shut');
create table doors (id integer primary key, state state not null, passable boolean generated always as (state = 'open') stored);
create materialized view states as select state, count(*) as n from doors group by state;
