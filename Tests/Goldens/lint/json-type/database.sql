create table public.goals (id uuid primary key, settings json);

-- cure
alter table public.goals alter settings type jsonb;
