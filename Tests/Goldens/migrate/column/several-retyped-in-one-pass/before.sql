create table orders (
  id integer generated always as identity primary key,
  customer integer not null default 0,
  parent integer references orders,
  note varchar(20) default 'none' check (note <> ''),
  made_at timestamp not null default '2026-01-01',
  changed_at timestamp,
  price integer,
  doubled integer generated always as (price * 2) stored
);
create index orders_made_at on orders (made_at);
create index orders_customer on orders (customer) where price > 0;
create table lines (
  order_id integer not null references orders,
  number smallint not null default 1,
  amount integer,
  primary key (order_id, number)
);
create view dear as select id, customer, made_at from orders where price > 100;
create table measures (place integer, at date not null, amount integer) partition by range (at);
create table measures_2026 partition of measures for values from ('2026-01-01') to ('2027-01-01');
create table animals (weight integer, age integer);
create table dogs (owner integer) inherits (animals);
