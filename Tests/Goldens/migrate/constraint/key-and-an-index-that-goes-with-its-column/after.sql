create table item (
  id integer primary key,
  price integer,
  code integer generated always as (price * 3) stored,
  constraint item_code unique (code)
);
