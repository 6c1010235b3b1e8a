create table people (id integer primary key, name text);
create table pets (id integer primary key, owner integer references people (id) on delete cascade);
create view owned as select p.name, count(*) as pets from people p join pets on pets.owner = p.id group by p.name;
create function people_count() returns bigint language plpgsql stable as $$ begin return (select count(*) from people); end $$;
create publication people for table people;
