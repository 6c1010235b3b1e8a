create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer,
  height integer
);
create function t() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger a before update of height on people for each row when (old.height is distinct from new.height) execute function t();
