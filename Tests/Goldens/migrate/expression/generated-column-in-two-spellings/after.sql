create table people (
  id integer primary key, first text, last text, amount numeric,
  full_name text generated always as (((first || ' '::text) || last)) stored,
  half numeric generated always as ((amount / (2)::numeric)) stored,
  twice numeric generated always as (amount * 2) stored
);
