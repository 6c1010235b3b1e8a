-- postgresql: 18
create table lines (
  price numeric not null,
  amount integer not null,
  total numeric generated always as (price * amount) virtual
);
create view totals as select total from lines;
