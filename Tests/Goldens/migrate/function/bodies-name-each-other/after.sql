create table numbers (n integer primary key);
create function is_even(n integer) returns boolean language sql as $$ select true $$;
create function is_odd(n integer) returns boolean
  language sql as $$ select case n when 0 then false else is_even(n - 1) end $$;
create or replace function is_even(n integer) returns boolean
  language sql as $$ select case n when 0 then true else is_odd(n - 1) end $$;
