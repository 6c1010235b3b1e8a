create table teams (id integer primary key);
create table members (id integer primary key, team integer not null references teams);
create function is_member() returns boolean
  language sql as $$ select exists (select from members) $$;
create policy own on members using (is_member());
create policy own on teams using (is_member());
