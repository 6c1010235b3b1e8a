create table public.goals (id uuid primary key, country char(2));

-- cure
alter table public.goals alter country type text;
