create table docs (id integer primary key, owner text, team integer, state text);
alter table docs enable row level security;
create policy own on docs using (owner = current_user and state in ('open', 'shared'));
create policy team on docs for select using (team = current_setting('app.team')::integer);
create policy other on docs for delete using (false);
