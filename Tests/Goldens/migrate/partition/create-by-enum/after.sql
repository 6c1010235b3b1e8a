create type state as enum ('open', 'closed', 'void');
create table tickets (id bigint not null, state state not null default 'open') partition by list (state);
create table tickets_open partition of tickets for values in ('open');
create table tickets_rest partition of tickets for values in ('closed', 'void');
