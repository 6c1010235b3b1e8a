create table people (id integer primary key, first text, last text, full_name text generated always as (first || ' ' || last) stored);
create index people_full_name on people (full_name);
create view full_names as select full_name from people;
alter table people enable row level security;
create policy named on people using (full_name <> '');
grant select (full_name) on people to app_reader;
comment on column people.full_name is 'In full';
