create table keep (id integer primary key);
create procedure rebuild() language plpgsql as $$ begin null; end $$;
