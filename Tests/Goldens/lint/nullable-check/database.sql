create table public.goals (id uuid primary key, state text default 'new' check (state in ('new', 'open')));

-- cure
alter table public.goals alter state set not null;
