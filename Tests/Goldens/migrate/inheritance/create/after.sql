create table keep (id integer);
create table things (id integer not null, name text default 'none', weight integer,
  constraint heavy check (weight > 0));
create table places (name text default 'none', street text);
create table cars (wheels integer, name text not null default 'car') inherits (things, places);
alter table cars alter column weight set default 9;
alter table cars alter column street set not null;
create table vans () inherits (cars);
comment on column vans.wheels is 'Many';
