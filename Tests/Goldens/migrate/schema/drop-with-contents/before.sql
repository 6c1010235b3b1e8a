create table keep (id integer primary key);
create schema old;
create type old.state as enum ('on', 'off');
create domain old.amount as numeric check (value >= 0);
create table old.machines (id serial primary key, state old.state default 'off', cost old.amount);
create view old.running as select id from old.machines where state = 'on';
create function old.stop(machine integer) returns void language sql as $$ update old.machines set state = 'off' where id = machine $$;
create materialized view old.costs as select sum(cost) as cost from old.machines;
create trigger suppress before update on old.machines for each row execute function suppress_redundant_updates_trigger();
