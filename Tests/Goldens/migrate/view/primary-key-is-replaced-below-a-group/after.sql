create table people (
  id integer not null,
  name text not null,
  email text,
  age integer
);
alter table people add constraint people_main_key primary key (id);
create view grouped as select id, name, count(*) as number from people group by id;
