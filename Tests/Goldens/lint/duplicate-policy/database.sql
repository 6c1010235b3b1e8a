create table public.goals (id uuid primary key, owner_id uuid not null);
alter table public.goals enable row level security;
create policy own on public.goals to authenticated using (owner_id = (select auth.uid()));
create policy shared on public.goals for select to authenticated using (owner_id is null);

-- cure
drop policy shared on public.goals;
