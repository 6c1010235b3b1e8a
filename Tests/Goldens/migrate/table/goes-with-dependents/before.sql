create table keep (id integer primary key, person_id integer);
create table people (id serial primary key, name text, boss integer references people (id));
alter table keep add foreign key (person_id) references people (id);
create view names as select name from people;
create function first_person() returns people language sql stable as $$ select * from people limit 1 $$;
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger touching before update on people for each row execute function touch();
create policy own on keep using (exists (select 1 from people p where p.id = keep.person_id));
