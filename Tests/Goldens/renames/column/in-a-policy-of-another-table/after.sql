create table members (team_id integer, person name);
create table boards (id integer primary key, team integer);
alter table boards enable row level security;
create policy team on boards using (exists (
  select from members m where m.team_id = boards.team and m.person = current_user));
insert into members values (1, 'a');
insert into boards values (1, 1);
