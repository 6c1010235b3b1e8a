create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create table orders (
  id integer primary key,
  person_id integer not null references people (id),
  total numeric(10,2) not null,
  placed_at timestamptz not null default now()
);
create view totals as select person_id, sum(total) as total from orders group by person_id;
