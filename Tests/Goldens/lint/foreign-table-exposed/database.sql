create extension postgres_fdw schema extensions;
create server elsewhere foreign data wrapper postgres_fdw;
create foreign table public.goals (id uuid, title text) server elsewhere;
grant select on public.goals to authenticated;

-- cure
revoke select on public.goals from authenticated;
