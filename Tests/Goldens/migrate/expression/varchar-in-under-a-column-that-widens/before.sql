create table orders (id integer primary key, state varchar(10) not null, constraint state_known check (state in ('new', 'paid')));
create index orders_open on orders (id) where state in ('new', 'held');
