create table people (
  id integer primary key,
  name text not null,
  email text,
  age bigint
);
create function t() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger t before update of age on people for each row when (new.age > 3) execute function t();
