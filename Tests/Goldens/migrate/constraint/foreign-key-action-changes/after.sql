create table keep (id integer primary key);
create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
alter table people add constraint kept foreign key (age) references keep (id) on delete cascade;
