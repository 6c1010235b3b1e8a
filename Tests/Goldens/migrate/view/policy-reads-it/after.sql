create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create view adults as select name, id from people;
create table notes (person_id integer);
alter table notes enable row level security;
create policy p on notes using (exists (select from adults where id = person_id));
