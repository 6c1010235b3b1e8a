create type state as enum ('new', 'paid');
create table orders (id integer primary key, state state not null default 'new');
alter table orders enable row level security;
