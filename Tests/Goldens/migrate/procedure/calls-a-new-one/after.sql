create table keep (id integer primary key);
create procedure step(n integer) language plpgsql as $$ begin null; end $$;
create procedure all_steps() language sql as $$ call step(1); call step(2) $$;
