-- postgresql: 18
create table lines (
  id integer primary key,
  price numeric not null,
  amount integer not null,
  total numeric generated always as (price * amount) stored,
  label text generated always as ('line ' || amount) virtual,
  half numeric generated always as (price / 2) virtual
);
comment on column lines.half is 'Made when it is read.';
