-- postgresql: 18
create table lines (
  id integer primary key,
  price numeric not null,
  amount integer not null,
  total numeric generated always as (price * amount) virtual,
  label text generated always as ('line ' || amount) stored
);
