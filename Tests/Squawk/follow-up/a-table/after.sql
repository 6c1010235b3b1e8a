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
create table public.steps (
  id uuid primary key,
  goal_id uuid not null references public.goals (id) on delete cascade
);
create index steps_goal_id_idx on public.steps (goal_id);
