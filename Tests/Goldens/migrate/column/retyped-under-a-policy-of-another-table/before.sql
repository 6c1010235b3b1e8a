create table members (team_id integer, user_name text);
create table posts (id integer primary key, team_id integer);
alter table posts enable row level security;
create policy team on posts using (team_id in (select m.team_id from members m where m.user_name = current_user));
