create table orders (
  id integer primary key,
  total integer not null,
  state varchar(10) constraint state_known check (total > 0 or state in ('new', 'paid'))
);
create index orders_open on orders (id) where total > 100 and state in ('new', 'paid');
