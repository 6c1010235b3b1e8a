create table members (team_id bigint, user_name text);
create table posts (id integer primary key, team_id bigint);
alter table posts enable row level security;
create policy team on posts using (team_id in (select m.team_id from members m where m.user_name = current_user));
