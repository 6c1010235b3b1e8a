create table public.goals (id uuid primary key, owner_id uuid not null);
create materialized view public.owners as select owner_id, count(*) as goals from public.goals group by 1;
grant select on public.owners to authenticated;

-- cure
revoke select on public.owners from authenticated;
