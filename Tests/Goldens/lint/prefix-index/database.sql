create table public.goals (id uuid primary key, owner_id uuid, made date);
create index short on public.goals (owner_id);
create index long on public.goals (owner_id, made);

-- cure
drop index public.short;
