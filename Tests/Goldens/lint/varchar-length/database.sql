create table public.goals (id uuid primary key, name varchar(50));

-- cure
alter table public.goals alter name type text;
