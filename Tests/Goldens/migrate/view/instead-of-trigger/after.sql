create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create view adults as select id, name from people;
create function put_adult() returns trigger language plpgsql as $$
begin
  insert into people (id, name) values (new.id, new.name);
  return new;
end
$$;
create trigger adults_insert instead of insert on adults for each row execute function put_adult();
comment on trigger adults_insert on adults is 'Writes through';
