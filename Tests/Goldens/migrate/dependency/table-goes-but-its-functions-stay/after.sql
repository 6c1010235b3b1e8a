create table pets (id integer primary key, owner integer);
create function people_count() returns bigint language plpgsql stable as $$ begin return (select count(*) from people); end $$;
create publication people;
