create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create function shout(value text) returns text language plpgsql immutable as $$ begin return upper(value); end $$;
create materialized view loud as select id, shout(name) as name from people;
create index loud_name on loud (shout(name));
