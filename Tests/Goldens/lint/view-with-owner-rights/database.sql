create table public.goals (id uuid primary key, owner_id uuid not null);
alter table public.goals enable row level security;
create policy own on public.goals to authenticated using (owner_id = (select auth.uid()));
create view public.open_goals as select id from public.goals;
grant select on public.open_goals to authenticated;

-- cure
alter view public.open_goals set (security_invoker = true);
