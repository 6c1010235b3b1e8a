create table orders (
  id bigint generated always as identity primary key,
  customer bigint not null default 1,
  parent bigint references orders,
  note text check (note <> ''),
  made_at timestamptz not null default '2026-01-01 00:00:00+00',
  changed_at timestamptz not null,
  price numeric,
  doubled numeric generated always as (price * 2) stored
);
create index orders_made_at on orders (made_at);
create index orders_customer on orders (customer) where price > 0;
create table lines (
  order_id bigint not null references orders,
  number integer not null default 1,
  amount bigint,
  primary key (order_id, number)
);
create view dear as select id, customer, made_at from orders where price > 100;
create table measures (place bigint, at date not null, amount numeric) partition by range (at);
create table measures_2026 partition of measures for values from ('2026-01-01') to ('2027-01-01');
create table animals (weight numeric, age bigint);
create table dogs (owner bigint) inherits (animals);
