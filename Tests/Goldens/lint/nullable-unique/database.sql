create table public.goals (id uuid primary key, place text not null, code text, unique (place, code));

-- cure
alter table public.goals alter code set not null;
