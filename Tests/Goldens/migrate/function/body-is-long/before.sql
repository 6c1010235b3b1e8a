create table accounts (id integer primary key, balance numeric not null default 0);
create table moves (id bigint generated always as identity primary key, source integer, target integer, amount numeric);
create function transfer(source integer, target integer, amount numeric) returns boolean language plpgsql as $$
begin
  update accounts set balance = balance - amount where id = source;
  update accounts set balance = balance + amount where id = target;
  return found;
end;
$$;
