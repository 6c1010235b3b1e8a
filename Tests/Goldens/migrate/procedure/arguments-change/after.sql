-- postgresql: 14
create table keep (id integer primary key);
create procedure move(source integer, inout target integer, out moved boolean) language plpgsql as $$ begin moved := true; end $$;
