create table public.goals (id uuid primary key, owner_id uuid, api_key text);
alter table public.goals enable row level security;
create policy everyone on public.goals for select to authenticated using (true);
grant select on public.goals to authenticated;

-- cure
revoke select on public.goals from authenticated;
grant select (id, owner_id) on public.goals to authenticated;
