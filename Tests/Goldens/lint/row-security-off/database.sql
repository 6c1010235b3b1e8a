create table public.goals (id uuid primary key, owner_id uuid not null);
grant select on public.goals to authenticated;

-- cure
alter table public.goals enable row level security;
create policy own on public.goals to authenticated using (owner_id = (select auth.uid()));
