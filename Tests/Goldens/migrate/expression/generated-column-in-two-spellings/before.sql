create table people (
  id integer primary key, first text, last text, amount numeric,
  full_name text generated always as (first || ' ' || last) stored,
  half numeric generated always as (amount / 2) stored
);
