create table public.goals (id uuid primary key, owner_id uuid not null);
alter table public.goals enable row level security;
create policy own on public.goals to authenticated using (owner_id = auth.uid());
grant select on public.goals to authenticated;

-- cure
alter policy own on public.goals using (owner_id = (select auth.uid()));
