create table people (id integer primary key, boss integer);
create function depth(person integer) returns integer language plpgsql stable as $$
begin
  return (select d.depth from depths d where d.id = person);
end
$$;
create view depths as select id, case when boss is null then 0 else depth(boss) + 1 end as depth from people;
