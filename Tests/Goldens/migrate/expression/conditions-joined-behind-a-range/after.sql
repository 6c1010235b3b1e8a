create table people (id integer primary key, age integer, name text, state varchar(9));
alter table people add constraint grown check (age between 18 and 120 and name is not null);
alter table people add constraint odd check (age not between 3 and 5 or state in ('x', 'y'));
create index people_state on people (name) where age between 1 and 9 and state not in ('x', 'y');
create view grown as select id from people where age between 18 and 65 and state in ('x', 'y') and name <> '';
create policy own on people using (age between 1 and 2 and state in ('x', 'y'));
create function is_grown(p people) returns boolean language sql stable
  begin atomic select p.age between 18 and 65 and p.state in ('x', 'y'); end;
