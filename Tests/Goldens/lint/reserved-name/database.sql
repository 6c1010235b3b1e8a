create table public.goals (id uuid primary key, "order" integer);

-- cure
alter table public.goals rename "order" to sort_order;
