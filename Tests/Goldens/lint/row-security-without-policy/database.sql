create table public.goals (id uuid primary key, owner_id uuid not null);
alter table public.goals enable row level security;
grant select on public.goals to authenticated;

-- cure
create policy own on public.goals to authenticated using (owner_id = (select auth.uid()));
