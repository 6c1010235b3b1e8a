create table things (id integer not null, name text, size integer default 1, old text,
  constraint small check (size < 10));
create table cars (wheels integer) inherits (things);
create table boats (sails integer default 2, name text default 'boat') inherits (things);
