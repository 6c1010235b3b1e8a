-- equal
create table orders (id integer primary key, state text not null);
alter table orders add constraint state_known check (state = 'new' or state = 'paid');
create index orders_open on orders (id) where state = 'new' or state = 'paid';
