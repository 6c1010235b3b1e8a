create table people (id integer primary key, name text not null);
create function person_name(person integer) returns text language plpgsql stable as $$
declare found_name text;
begin
  select name into found_name from people where id = person;
  return found_name;
end
$$;
create view named as select id, person_name(id) as name from people;
