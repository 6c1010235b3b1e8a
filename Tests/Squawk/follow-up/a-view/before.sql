create table public.owners (
  id uuid primary key,
  name text not null
);
create table public.goals (
  id uuid primary key,
  title text not null,
  state text not null,
  owner_id uuid,
  weight integer
);
