create table a (id integer primary key);
create table b (id integer primary key);
alter table a enable row level security;
alter table b enable row level security;
create policy p on b using (id > 0);
