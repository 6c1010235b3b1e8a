create table people (
  id integer,
  name text not null,
  email text,
  age integer
);
alter table people add constraint people_key primary key (id);
create view grouped as select id, name, count(*) as number from people group by id;
