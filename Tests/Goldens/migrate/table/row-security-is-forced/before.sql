create table people (id integer primary key);
alter table people enable row level security;
