create table price (
  id integer primary key,
  low bigint constraint low_is_not_negative check (low >= 0),
  high bigint not null,
  constraint "In Order" check (low <= high) not valid,
  constraint never_alone check (low is not null or high > 10) no inherit
);
create index price_of_the_dear on price (id) where high > 100;
create index price_span on price ((high - low));
create unique index price_once on price (low, (high + 1));
comment on constraint "In Order" on price is 'low comes first';
comment on index price_span is 'by width';
alter table price cluster on price_span;
create table reduced () inherits (price);
