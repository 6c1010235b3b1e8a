create table keep (id integer primary key);
create procedure act(inout n integer) language plpgsql as $$ begin n := 1; end $$;
comment on procedure act(integer) is 'Acts';
