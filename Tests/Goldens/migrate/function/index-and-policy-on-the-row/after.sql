create table people (id integer primary key, first text not null, last text not null);
alter table people enable row level security;
create function full_name(p people) returns text language sql immutable as $$ select p.first || ' ' || p.last $$;
create index people_full_name on people (full_name(people));
create policy own on people using (full_name(people) = current_user);
create view full_names as select id, people.full_name from people;
