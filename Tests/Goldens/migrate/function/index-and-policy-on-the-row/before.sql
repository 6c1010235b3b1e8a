create table people (id integer primary key, first text not null, last text not null);
alter table people enable row level security;
