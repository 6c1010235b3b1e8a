create table members (user_name text primary key, team integer);
create table docs (id integer primary key, team integer);
alter table docs enable row level security;
create function my_team() returns integer language sql stable security definer set search_path = '' as $$ select team from public.members where user_name = current_user $$;
create policy team on docs using (team = my_team());
