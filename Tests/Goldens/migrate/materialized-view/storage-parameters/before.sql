create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create materialized view ages with (fillfactor = 70) as select age from people;
