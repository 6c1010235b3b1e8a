create table keep (id integer primary key);
create function divide(a integer, b integer, out quotient integer, out rest integer) language sql immutable as $$ select a / b, a % b $$;
