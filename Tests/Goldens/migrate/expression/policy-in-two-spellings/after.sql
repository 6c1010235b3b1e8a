create table docs (id integer primary key, owner text, team integer, state text);
alter table docs enable row level security;
create policy own on docs as permissive for all to public using ((owner = current_user) and (state = any (array['open', 'shared'])));
create policy team on docs for select to public using (team = (current_setting('app.team'::text))::int);
create policy other on docs for delete using (true);
