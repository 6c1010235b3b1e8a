create table members (user_name text, team integer);
create table docs (id integer primary key, team integer);
alter table docs enable row level security;
create policy team on docs using (team in (select m.team from members m where m.user_name = current_user));
