create table public.goals (id uuid primary key, owner_id uuid not null);
create materialized view public.owners as select owner_id from public.goals;
create index one on public.owners (owner_id);
create index two on public.owners (owner_id);

-- cure
drop index public.two;
