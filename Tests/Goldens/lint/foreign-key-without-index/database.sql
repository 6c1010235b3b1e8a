create table public.goals (id uuid primary key, owner_id uuid not null);
create table public.steps (id uuid primary key, goal_id uuid references public.goals);

-- cure
create index on public.steps (goal_id);
