create type mood as enum ('sad', 'happy');
create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create view moods as select id, 'happy'::mood as mood from people;
