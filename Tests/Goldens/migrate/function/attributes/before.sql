create table keep (id integer primary key);
create function f() returns integer language plpgsql as $$ begin return 1; end $$;
