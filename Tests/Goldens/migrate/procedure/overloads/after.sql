create table keep (id integer primary key);
create procedure load(source text) language plpgsql as $$ begin null; end $$;
create procedure load(variadic sources integer[]) language plpgsql as $$ begin null; end $$;
