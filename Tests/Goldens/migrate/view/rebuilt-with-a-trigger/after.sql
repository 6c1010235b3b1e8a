create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create function put_adult() returns trigger language plpgsql as $$ begin return new; end $$;
create view adults as select name, id from people;
create trigger adults_insert instead of insert or update on adults for each row execute function put_adult();
