create table public.goals (id uuid primary key, owner_id uuid not null);
alter table public.goals enable row level security;
create policy open on public.goals for select to anon using (owner_id is not null);
grant select, insert on public.goals to anon;

-- cure
revoke insert on public.goals from anon;
