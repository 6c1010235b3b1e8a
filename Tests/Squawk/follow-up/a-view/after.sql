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
create view public.open_goals with (security_invoker = true) as select id, title from public.goals where state = 'open';
