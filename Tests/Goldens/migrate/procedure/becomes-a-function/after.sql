create table keep (id integer primary key);
create function act(n integer) returns integer language plpgsql as $$ begin return 1; end $$;
comment on function act(integer) is 'Acts';
