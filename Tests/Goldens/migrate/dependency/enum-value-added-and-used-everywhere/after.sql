-- postgresql: 14
create type state as enum ('draft', 'new', 'held', 'paid');
create table orders (id integer primary key, state state not null default 'draft');
alter table orders enable row level security;
alter table orders add constraint not_held check (state <> 'held' or id > 3);
create index orders_held on orders (id) where state = 'held';
create policy held on orders using (state = 'held');
create view held as select id from orders where state in ('held', 'draft');
create function first_state() returns state language sql immutable return 'draft'::state;
