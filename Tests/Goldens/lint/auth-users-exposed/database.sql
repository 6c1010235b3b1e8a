create view public.people as select id, email from auth.users;
grant select on public.people to authenticated;

-- cure
revoke select on public.people from authenticated;
