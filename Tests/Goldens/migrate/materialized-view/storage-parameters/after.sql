create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create materialized view ages with (fillfactor = 80, autovacuum_enabled = false) as select age from people;
