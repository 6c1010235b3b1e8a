create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer,
  dog_years integer generated always as (age * 7) stored
);
