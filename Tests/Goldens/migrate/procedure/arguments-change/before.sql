create table keep (id integer primary key);
create procedure move(source integer, target integer) language plpgsql as $$ begin null; end $$;
