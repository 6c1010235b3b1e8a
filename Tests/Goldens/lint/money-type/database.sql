create table public.goals (id uuid primary key, price money);

-- cure
alter table public.goals alter price type numeric(12,2);
