-- postgresql: 18
create table owners (id integer primary key);
create table items (
  id integer primary key,
  owner_id integer,
  price numeric,
  constraint items_owner foreign key (owner_id) references owners not enforced,
  constraint items_price check (price > 0) not enforced,
  constraint items_id check (id > 0) not enforced
);
