create table people (id integer primary key);
alter table people enable row level security, force row level security;
