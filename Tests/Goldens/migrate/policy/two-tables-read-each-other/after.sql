create table a (id integer primary key, owner text);
create table b (id integer primary key, a_id integer);
alter table a enable row level security;
alter table b enable row level security;
create policy through_b on a using (exists (select 1 from b where b.a_id = a.id));
create policy through_a on b using (exists (select 1 from a where a.id = b.a_id and a.owner = current_user));
