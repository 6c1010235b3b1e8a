create table keep (id integer primary key);
create procedure move(origin integer, target integer default 0) language plpgsql as $$ begin null; end $$;
