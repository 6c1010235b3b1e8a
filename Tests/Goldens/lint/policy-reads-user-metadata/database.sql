create table public.goals (id uuid primary key, owner_id uuid not null);
alter table public.goals enable row level security;
create policy own on public.goals to authenticated
  using (owner_id = (select (auth.jwt() -> 'user_metadata' ->> 'owner')::uuid));
grant select on public.goals to authenticated;

-- cure
alter policy own on public.goals
  using (owner_id = (select (auth.jwt() -> 'app_metadata' ->> 'owner')::uuid));
