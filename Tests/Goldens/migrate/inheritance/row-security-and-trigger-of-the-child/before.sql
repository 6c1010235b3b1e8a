create table people (id integer not null, name text);
create table employees (salary numeric) inherits (people);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
