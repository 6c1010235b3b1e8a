create table things (id bigint not null, name varchar(30) not null default 'thing', size integer,
  added text default 'x', constraint small check (size < 20), constraint named check (name <> ''));
create table cars (wheels integer) inherits (things);
create table boats (sails integer default 2, name varchar(30) not null default 'boat')
  inherits (things);
