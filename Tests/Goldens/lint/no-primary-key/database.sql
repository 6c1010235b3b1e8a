create table public.goals (title text);

-- cure
alter table public.goals add id uuid primary key;
