create table public.goals (id uuid primary key, handler regproc);

-- cure
alter table public.goals alter handler type text;
