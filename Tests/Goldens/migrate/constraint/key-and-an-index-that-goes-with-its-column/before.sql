create table item (
  id integer primary key,
  price integer,
  code integer generated always as (price * 2) stored
);
create unique index item_code on item (code);
