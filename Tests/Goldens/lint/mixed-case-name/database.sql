create table public.goals (id uuid primary key, "createdAt" timestamptz);

-- cure
alter table public.goals rename "createdAt" to created_at;
