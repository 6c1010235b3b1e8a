-- postgresql: 14
create type state as enum ('open', 'closed', 'lost');
create table tickets (id integer primary key, state state not null default 'open');
create function open_tickets() returns bigint language sql stable begin atomic select count(*) from tickets where state = 'open'; end;
