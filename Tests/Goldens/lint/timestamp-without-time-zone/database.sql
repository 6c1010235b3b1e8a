create table public.goals (id uuid primary key, made timestamp);

-- cure
alter table public.goals alter made type timestamptz;
