create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create function t() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger a before insert on people for each row execute function t();
