create table keep (id integer primary key);
create function is_even(n integer) returns boolean language plpgsql immutable as $$ begin return n = 0 or is_odd(n - 1); end $$;
create function is_odd(n integer) returns boolean language sql immutable as $$ select n <> 0 and is_even(n - 1) $$;
