create table orders (id integer primary key, state text not null);
alter table orders add constraint state_known check (state in ('new', 'paid'));
create index orders_open on orders (id) where state in ('new', 'paid');
